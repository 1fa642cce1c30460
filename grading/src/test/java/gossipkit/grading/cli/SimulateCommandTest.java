package gossipkit.grading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gossipkit.grading.subject.KitFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    private static final String[] STORM = {
        "simulate",
        "solution",
        "--nodes",
        "50",
        "--fanout",
        "3",
        "--latency",
        "10..50ms",
        "--loss",
        "5%",
        "--duplicate",
        "1%",
        "--crash",
        "3@10s",
        "--restart",
        "node7@20s",
        "--partition",
        "0-24|25-49@15s..40s",
        "--for",
        "60s",
        "--seed",
        "7"
    };

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void tellsAStormRoundByRoundAndWhatTheoryExpects() {
        assertThat(kit(STORM)).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).isEqualTo("solution: 50 members, 60.0 s, seed 7");
        assertThat(lines.get(1)).isEqualTo("latency 10 to 50 ms, loss 5 %, doubled 1 %, fanout 3, a round of 1.0 s");
        assertThat(lines.stream().filter(line -> line.matches(" +[0-9]+ +[0-9]+\\.0 s .*")))
                .hasSize(60);
        assertThat(out.toString())
                .contains("node7 crashed; node7 restarted", "node1..node25 split off", "the network was healed")
                .containsPattern("\n all agree after the network was healed +([0-9.]+ s|not yet)  about [0-9.]+ s: ")
                .containsPattern("\n messages sent +[0-9,]+  at least [0-9,]+: ")
                .containsPattern("\n   Ping +[0-9,]+  about [0-9,]+: ")
                .containsPattern("\n   loss +[0-9,]+  about [0-9,]+: ")
                .containsPattern("\n the middle crash first suspected +[0-9.]+ s  about 2\\.0 s: ")
                .containsPattern("\n false deaths declared +[0-9,]+  about 0: ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void textJsonAndCsvTellTheSame() throws IOException {
        assertThat(kit("simulate", "solution", "--nodes", "8", "--crash", "node3@5s", "--for", "30s"))
                .isZero();
        String text = out.toString();
        assertThat(kit("simulate", "solution", "--nodes", "8", "--crash", "node3@5s", "--for", "30s", "--json"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(kit("simulate", "solution", "--nodes", "8", "--crash", "node3@5s", "--for", "30s", "--csv"))
                .isZero();
        List<String> csv = out.toString().lines().toList();
        assertThat(csv).hasSize(31);
        assertThat(json.get("rounds")).hasSize(30);
        long sent = 0;
        for (int round = 0; round < 30; round++) {
            assertThat(csv.get(round + 1).split(",")[4])
                    .isEqualTo(json.get("rounds").get(round).get("sent").asText());
            sent += json.get("rounds").get(round).get("sent").asLong();
        }
        assertThat(text).containsPattern("messages sent +" + sent + " ");
        assertThat(csv.get(5)).endsWith("node3 crashed");
        assertThat(json.get("crashes").get(0).get("member").asText()).isEqualTo("node3");
    }

    @Test
    void aScenarioFileSaysWhatTheOptionsSay() throws IOException {
        Path file = Files.writeString(folder.resolve("storm.yaml"), """
                nodes: 50
                fanout: 3
                latency: 10..50ms
                loss: 5%
                duplicate: 1%
                crash: 3@10s
                restart: node7@20s
                partition: 0-24|25-49@15s..40s
                for: 60s
                seed: 8
                """);
        assertThat(kit(STORM)).isZero();
        String byOptions = out.toString();
        assertThat(kit("simulate", "solution", "--scenario", file.toString(), "--seed", "7"))
                .isZero();
        assertThat(out).hasToString(byOptions);
    }

    @Test
    void aMemberThatFailsTheRunIsNamed() {
        assertThat(kit("simulate", "exercise", "--nodes", "3")).isOne();
        assertThat(err.toString())
                .startsWith("kit: the run ended early, after 0 ms: ")
                .contains("TODO", "(GossipProtocol.java:")
                .hasLineCount(1);
    }

    @Test
    void aRumourSpreadsByTheChosenStrategyWithoutASubject() {
        String[] rumour = {"simulate", "--strategy", "push", "--nodes", "100", "--for", "12s", "--seed", "3"};
        assertThat(kit(rumour)).isZero();
        assertThat(out.toString())
                .startsWith("a rumour by push: 100 members, 12.0 s, seed 3\n")
                .contains("   know  messages")
                .containsPattern("\n members that heard it +100  about 100: ")
                .containsPattern("\n messages sent +1,500  about 1,500: f in each of 5 hot rounds");
    }

    @Test
    void aPagePlaysTheRun() throws IOException {
        Path page = folder.resolve("run.html");
        String[] run = {"simulate", "solution", "--nodes", "5", "--for", "5s", "--html", page.toString()};
        assertThat(kit(run)).isZero();
        assertThat(out.toString()).endsWith("\nwritten: " + page + "\n");
        assertThat(Files.readString(page))
                .contains("<h1><span class=\"quoted\">solution: 5 members, 5.0 s, seed 1<", "node5");
    }

    @Test
    void aRunOfARumourIsAPageToo() throws IOException {
        Path page = folder.resolve("rumour.html");
        String[] run = {"simulate", "--strategy", "push", "--nodes", "5", "--for", "5s", "--html", page.toString()};
        assertThat(kit(run)).isZero();
        assertThat(Files.readString(page)).contains("a rumour by push: 5 members, 5.0 s, seed 1", "has not heard it");
    }

    @Test
    void whatASubjectPrintsIsToldApart() throws IOException {
        Path loud = Files.createDirectory(folder.resolve("loud"));
        Path source = KitFolder.find()
                .root()
                .resolve("grading/src/main/resources/gossipkit/grading/trivial/do-nothing/GossipProtocol.java");
        String printing = Files.readString(source)
                .replaceFirst("public List<GossipAction> tick\\(\\) \\{", "$0 System.out.println(\"hear me\");");
        Files.writeString(loud.resolve("GossipProtocol.java"), printing);
        assertThat(kit("simulate", loud.toString(), "--isolation", "none", "--nodes", "2", "--for", "2s", "--json"))
                .isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).get("subject").asText())
                .isEqualTo("loud");
        assertThat(err.toString()).contains("Your program printed:\n    | hear me\n");
    }

    @Test
    void strategiesAreComparedOnTheSameSeeds() throws IOException {
        String[] compare = {"simulate", "solution", "--compare", "--nodes", "10", "--seeds", "2", "--for", "8s"};
        assertThat(kit(compare)).isZero();
        assertThat(out.toString()).contains("seeds 1 to 2", "push ", "pull ", "push-pull ", "infect-and-die ", "swim ");
        String[] asJson = Arrays.copyOf(compare, compare.length + 1);
        asJson[compare.length] = "--json";
        assertThat(kit(asJson)).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("schema").asInt()).isOne();
        assertThat(json.get("rows")).hasSize(5);
        assertThat(json.get("rounds").asInt()).isEqualTo(8);
    }

    @Test
    void aSubjectThatFailsIsNotCompared() {
        assertThat(kit("simulate", "exercise", "--compare", "--nodes", "5", "--seeds", "1"))
                .isOne();
        assertThat(err.toString())
                .startsWith("kit: nothing was measured: ")
                .contains("TODO")
                .hasLineCount(1);
    }

    @Test
    void claimsAreMeasured() throws IOException {
        assertThat(kit("simulate", "--claims", "--seeds", "1", "--json")).isZero();
        JsonNode claims = new ObjectMapper().readTree(out.toString()).get("claims");
        assertThat(claims.size()).isGreaterThanOrEqualTo(12);
        assertThat(claims.get(0).get("verdict").asText()).isNotBlank();
    }

    @Test
    void misuseIsOneLineAndStatusTwo() {
        assertMisuse("kit: --loss: '5' is not a share, such as 5% or 0.05", "--loss", "5");
        assertMisuse("kit: --crash: there is no node51 in 'node51'", "--crash", "node51@3s");
        assertMisuse("kit: either --json or --csv", "--json", "--csv");
        assertMisuse("kit: either --compare or --claims", "--compare", "--claims");
        assertMisuse("kit: --write goes with --claims", "--write");
        assertMisuse("kit: --seeds goes with --compare or --claims", "--seeds", "3");
        assertMisuse("kit: --seeds must be at least 1: 0", "--compare", "--seeds", "0");
        assertMisuse("kit: cannot read the scenario nowhere.yaml", "--scenario", "nowhere.yaml");
        assertMisuse("kit: --strategy: 'shout' is no strategy; there are push", "--strategy", "shout");
        assertMisuse("kit: too much for a page: 1001 members", "--nodes", "1001", "--html", "page.html");
        assertMisuse("kit: --nodes: 5001 members are too many", "--nodes", "5001");
    }

    private void assertMisuse(String expected, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "simulate";
        arguments[1] = "solution";
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertThat(kit(arguments)).isEqualTo(2);
        assertThat(err.toString()).startsWith(expected).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    private int kit(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Kit.commandLine(Equipment.ofKit())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
