package gossipkit.grading.owntests;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.report.JsonText;

/** {@code tests.json}: its keys and their order are a contract. */
public final class OwnTestsJson {

    private OwnTestsJson() {}

    /** The whole report. */
    public static String of(OwnTestsReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", OwnTestsReport.SCHEMA);
        root.put("kit", report.kit());
        root.put("subject", report.subject());
        root.put("exercise", "swim");
        root.put("seed", report.seed());
        root.put("isolation", report.isolation().mode());
        root.put("verdict", report.verdict().name());
        report.reason().ifPresent(reason -> root.put("reason", reason));
        root.put("score", report.score().value());
        root.put("maxScore", OwnTestsReport.MAX.value());
        ArrayNode tests = root.putArray("tests");
        report.tests().forEach(test -> tests.add(tree(test)));
        ArrayNode mutants = root.putArray("mutants");
        report.mutants().forEach(mutant -> mutants.add(tree(mutant)));
        root.put("killed", report.killed());
        root.put("total", report.mutants().size());
        return JsonText.of(root);
    }

    private static ObjectNode tree(OwnTest test) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", test.name());
        test.fault().ifPresent(fault -> {
            ObjectNode told = node.putObject("fault");
            told.put("on", fault.on());
            told.put("outcome", fault.outcome().name());
            told.put("message", fault.message());
        });
        ArrayNode kills = node.putArray("kills");
        test.kills().forEach(kills::add);
        return node;
    }

    private static ObjectNode tree(MutantScore score) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", score.mutant().id());
        node.put("title", score.mutant().title());
        node.put("rule", score.mutant().rule());
        node.put("checks", score.checks());
        node.put("points", score.points().value());
        ArrayNode killedBy = node.putArray("killedBy");
        score.killedBy().forEach(killedBy::add);
        return node;
    }
}
