package gossipkit.grading.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** {@code report.json}: its keys and their order are a contract; absent things have no key. */
public final class JsonReport {

    private JsonReport() {}

    /** The whole report, with a line end at its end on every platform. */
    public static String of(GradeReport report) {
        return JsonText.of(tree(report));
    }

    /** The same as a tree, to be part of a larger document. */
    public static ObjectNode tree(GradeReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", GradeReport.SCHEMA);
        root.put("kit", report.kit());
        root.put("subject", report.subject());
        root.put("exercise", GradeReport.EXERCISE);
        root.set("seed", JsonText.seed(report.seed()));
        root.put("isolation", report.isolation().mode());
        putIfPresent(root, "box", report.isolation().box());
        root.put("verdict", report.verdict().name());
        putIfPresent(root, "reason", report.reason());
        putScore(root, report);
        putItems(root, report.items());
        return root;
    }

    private static void putScore(ObjectNode root, GradeReport report) {
        root.put("score", report.score().value());
        root.put("maxScore", report.maxScore());
        root.put("passMark", GradeReport.PASS_MARK);
        root.put("passed", report.passed());
        putBonus(root.putObject("bonus"), report);
        root.put("xp", report.xp());
    }

    private static void putBonus(ObjectNode bonus, GradeReport report) {
        bonus.put("score", report.bonus().value());
        bonus.put("maxScore", GradeReport.BONUS_MAX);
        putIfPresent(bonus, "reason", report.bonusProblem());
        if (!report.bonusItems().isEmpty()) {
            putItems(bonus, report.bonusItems());
        }
    }

    private static void putItems(ObjectNode node, List<ItemReport> reports) {
        ArrayNode items = node.putArray("items");
        reports.forEach(item -> items.add(tree(item)));
    }

    private static ObjectNode tree(ItemReport report) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", report.item().id());
        item.put("category", report.item().category().label());
        item.put("points", report.points().value());
        item.put("maxPoints", report.item().points());
        ArrayNode checks = item.putArray("checks");
        report.checks().forEach(check -> checks.add(tree(check)));
        return item;
    }

    private static ObjectNode tree(CheckReport report) {
        ObjectNode check = JsonNodeFactory.instance.objectNode();
        check.put("id", report.id());
        check.put("essential", report.essential());
        ArrayNode rules = check.putArray("rules");
        report.rules().forEach(rule -> rules.add(rule.name()));
        check.put("outcome", report.outcome().name());
        putIfPresent(check, "message", report.message());
        putIfPresent(check, "hint", report.hints().stream().findFirst());
        putIfPresent(check, "replay", report.replay());
        putIfPresent(check, "trace", report.diagram().map(Diagram::text));
        return check;
    }

    private static void putIfPresent(ObjectNode node, String key, Optional<String> value) {
        value.ifPresent(text -> node.put(key, text));
    }
}
