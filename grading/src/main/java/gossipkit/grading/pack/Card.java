package gossipkit.grading.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.GraderFault;
import gossipkit.grading.Resource;
import gossipkit.grading.grade.KitVersion;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.tests.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The card of the exercise. What nobody can compute, such as its difficulty, stands in {@code facts.json}; the rest
 * comes from where the kit itself has it.
 */
public final class Card {

    /** Where the card says what it expects of the kit. */
    static final String VALIDATION = "/deploy/validation";

    private static final String FACTS = "/gossipkit/grading/pack/facts.json";
    private static final double FULL = 100.0;
    private static final double NOTHING = 0.0;

    private final KitFolder kit;
    private final List<KnownMutant> mutants;

    private Card(KitFolder kit, List<KnownMutant> mutants) {
        this.kit = kit;
        this.mutants = mutants;
    }

    /**
     * The card of that kit.
     *
     * @param mutants the known mistakes
     */
    public static ObjectNode of(KitFolder kit, List<KnownMutant> mutants) {
        return new Card(kit, mutants).document();
    }

    private ObjectNode document() {
        ObjectNode document = facts();
        ObjectNode deploy = document.withObject("deploy");
        deploy.put("kit_version", KitVersion.text());
        ObjectNode metadata = deploy.withObject("metadata");
        metadata.put("language_version", KitVersion.javaRelease());
        metadata.put("xp_base", GradeReport.XP_BASE);
        metadata.put("xp_bonus_multiplier", (GradeReport.XP_BASE + GradeReport.XP_BONUS) / GradeReport.XP_BASE);
        ObjectNode files = deploy.withObject("files");
        mutants.forEach(mutant -> files.put(path(kit.diffs().resolve(mutant.id() + ".diff")), mutant.title()));
        ObjectNode validation = deploy.putObject("validation");
        validation.put("pass_mark", GradeReport.PASS_MARK);
        addItems(validation.putArray("items"), Item.base());
        addItems(validation.putArray("bonus_items"), Item.bonusItems());
        addPassing(validation.putArray("expected_pass"));
        addFailing(validation.putArray("expected_fail"));
        return document;
    }

    private static void addItems(ArrayNode array, List<Item> items) {
        for (Item item : items) {
            array.addObject()
                    .put("id", item.id())
                    .put("category", item.category().label())
                    .put("points", item.points());
        }
    }

    private void addPassing(ArrayNode passing) {
        passing.addObject().put("subject", "solution").put("score", FULL).put("bonus", FULL);
        variants()
                .forEach(variant ->
                        passing.addObject().put("subject", path(variant)).put("score", FULL));
    }

    private void addFailing(ArrayNode failing) {
        failing.addObject().put("subject", "exercise").put("score", NOTHING);
        mutants.forEach(mutant ->
                failing.addObject().put("subject", "mutant:" + mutant.id()).put("item", mutant.declared()));
    }

    private List<Path> variants() {
        try (Stream<Path> folders = Files.list(kit.variants())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new GraderFault("cannot read " + kit.variants(), e);
        }
    }

    /** Below the kit's root, and the same on every system. */
    private String path(Path file) {
        return kit.root().relativize(file).toString().replace('\\', '/');
    }

    private static ObjectNode facts() {
        try {
            return (ObjectNode) JsonMapper.builder().build().readTree(Resource.text(Card.class, FACTS));
        } catch (JsonProcessingException e) {
            throw new GraderFault("cannot read " + FACTS, e);
        }
    }
}
