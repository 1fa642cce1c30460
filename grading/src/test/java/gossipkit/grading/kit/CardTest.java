package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.pack.Card;
import gossipkit.grading.pack.CardVerification;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.suite.Progress;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.grading.verify.Finding;
import gossipkit.tests.Item;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CardTest {

    private static final KitFolder KIT = KitFolder.find();
    private static final List<KnownMutant> MUTANTS = new KnownMutants(KIT).list();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int kit(String... arguments) {
        CommandLine kit = Kit.commandLine(Equipment.ofKit());
        return kit.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    private JsonNode card() throws JsonProcessingException {
        out.getBuffer().setLength(0);
        assertThat(kit("pack")).isZero();
        return JsonMapper.builder().build().readTree(out.toString()).get("deploy");
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.path(field).asText())
                .toList();
    }

    @Test
    void namesTheItemsWithTheirPoints() throws IOException {
        JsonNode items = card().at("/validation/items");

        assertThat(texts(items, "id"))
                .containsExactly(
                        Item.BOOTSTRAP.id(),
                        "probe_cycle",
                        "ping_ack",
                        "suspicion_timeout",
                        "indirect_probe",
                        "refutation",
                        "dead_transition",
                        "metadata_propagation",
                        "leave",
                        "fanout_limit");
        assertThat(texts(items, "points").stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(100);
        assertThat(texts(card().at("/validation/bonus_items"), "id"))
                .containsExactly("anti_entropy", "piggyback_priority", "dynamic_suspicion", "auto_tune");
    }

    @Test
    void namesWhatPassesAndWhatFails() throws IOException {
        JsonNode validation = card().get("validation");

        assertThat(texts(validation.get("expected_pass"), "subject"))
                .containsExactly(
                        "solution",
                        "mutants/variants/all-timers",
                        "mutants/variants/generous",
                        "mutants/variants/one-class");
        assertThat(texts(validation.get("expected_fail"), "subject"))
                .startsWith("exercise", "mutant:no-indirect-probe")
                .hasSize(MUTANTS.size() + 1);
    }

    @Test
    void everyFileThatItNamesIsThere() throws IOException {
        JsonNode files = card().get("files");

        assertThat(files).hasSizeGreaterThan(MUTANTS.size());
        files.fieldNames()
                .forEachRemaining(file -> assertThat(KIT.root().resolve(file)).exists());
    }

    @Test
    void nothingInItIsLeftToBeFilledIn() throws IOException {
        JsonNode card = card();

        assertThat(card.get("kit_version").asText()).startsWith("1.");
        assertThat(card.at("/metadata/language_version").asText()).isEqualTo("17");
        assertThat(card.at("/metadata/xp_base").asInt()).isEqualTo(200);
        assertThat(card.at("/metadata/xp_bonus_multiplier").asInt()).isEqualTo(3);
    }

    @Test
    void isWrittenWithTheSameBytesEachTime() throws IOException {
        Path file = folder.resolve("new/card.json");
        assertThat(kit("pack", "--out", file.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        card();

        assertThat(file).hasContent(out.toString());
        assertThat(file.getParent().toFile().list()).containsExactly("card.json");
    }

    @Test
    void aCardOfSomethingElseIsBrokenAndSaysWhere() throws IOException {
        assertBroken(
                "expected_fail mutant:unheard-of is unknown to this kit",
                validation -> ((ArrayNode) validation.get("expected_fail"))
                        .addObject()
                        .put("subject", "mutant:unheard-of")
                        .put("item", "leave"));
        assertBroken(
                "expected_fail mutant:ack-from-anyone is missing",
                validation -> remove(validation.get("expected_fail"), "mutant:ack-from-anyone"));
        assertBroken(
                "items refutation.points is 20, in this kit 15",
                validation -> ((ObjectNode) validation.get("items").get(5)).put("points", 20));
        assertBroken(
                "expected_fail mutant:no-indirect-probe.item is \"leave\", in this kit \"indirect_probe\"",
                validation -> ((ObjectNode) validation.get("expected_fail").get(1)).put("item", "leave"));
        assertBroken(
                "expected_pass solution.score is 99.0, in this kit 100.0",
                validation -> ((ObjectNode) validation.get("expected_pass").get(0)).put("score", 99.0));
        assertBroken("pass_mark is missing", validation -> validation.remove("pass_mark"));
    }

    private void assertBroken(String where, Consumer<ObjectNode> change) throws IOException {
        ObjectNode card = Card.of(KIT, MUTANTS);
        change.accept((ObjectNode) card.at("/deploy/validation"));
        Path file = Files.writeString(folder.resolve("card.json"), card.toString());
        out.getBuffer().setLength(0);

        assertThat(kit("verify", "--pack", file.toString())).as(where).isOne();
        assertThat(out.toString())
                .startsWith("BROKEN  ")
                .contains(": validation")
                .contains(where)
                .hasLineCount(1);
    }

    private static void remove(JsonNode array, String subject) {
        for (var elements = array.elements(); elements.hasNext(); ) {
            if (elements.next().get("subject").asText().equals(subject)) {
                elements.remove();
            }
        }
    }

    @Test
    void whatIsNoCardIsMisuse() throws IOException {
        Path file = folder.resolve("card.json");
        assertThat(kit("verify", "--pack", file.toString())).isEqualTo(2);
        Files.writeString(file, "{\n\"deploy\": }");
        assertThat(kit("verify", "--pack", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "kit: cannot read " + file + "; kit pack --out FILE writes a card",
                        "kit: " + file + " is not JSON, see line 2; kit pack --out FILE writes a new card");
    }

    @Test
    void isProvenByGradingWhatItNames() {
        KnownMutant first = MUTANTS.get(0);
        KnownMutant elsewhere =
                new KnownMutant(first.id(), first.title(), first.rule(), first.origin(), "leave", "", "");
        List<KnownMutant> mutants = List.of(elsewhere, MUTANTS.get(1));
        List<Finding> findings = new ArrayList<>();

        boolean kept = new CardVerification(
                        KIT, mutants, new Grader(CheckCatalogue.ofKit(), SuiteSettings.outcomesOnly()))
                .run(Card.of(KIT, mutants), findings::add, Progress.NONE);

        assertThat(kept).isFalse();
        assertThat(findings)
                .containsExactly(
                        new Finding("the card names this kit's items, points and mutants", true, "2 mutants"),
                        new Finding("what the card expects to pass passes", true, "4 subjects"),
                        new Finding(
                                "what the card expects to fail fails, where it says",
                                false,
                                "mutant:no-indirect-probe does not fail leave: KILLED"));
    }
}
