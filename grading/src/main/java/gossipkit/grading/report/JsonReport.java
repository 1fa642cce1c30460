package gossipkit.grading.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.GraderFault;
import java.util.Optional;

/** {@code report.json}: its keys and their order are a contract; absent things have no key. */
public final class JsonReport {

    // ASCII only, so that no console or pipe with another encoding can spoil it.
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    private static final ObjectWriter WRITER = MAPPER.writer(
            new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private JsonReport() {}

    /** The whole report, with a line end at its end on every platform. */
    public static String of(GradeReport report) {
        try {
            return WRITER.writeValueAsString(tree(report)) + "\n";
        } catch (JsonProcessingException e) {
            throw new GraderFault("the report cannot be written as JSON", e);
        }
    }

    /** The same as a tree, to be part of a larger document. */
    public static ObjectNode tree(GradeReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", GradeReport.SCHEMA);
        root.put("kit", report.kit());
        root.put("subject", report.subject());
        root.put("exercise", GradeReport.EXERCISE);
        root.put("seed", report.seed());
        root.put("isolation", report.isolation());
        root.put("verdict", report.verdict().name());
        putIfPresent(root, "reason", report.reason());
        putScore(root, report);
        ArrayNode items = root.putArray("items");
        report.items().forEach(item -> items.add(tree(item)));
        return root;
    }

    private static void putScore(ObjectNode root, GradeReport report) {
        root.put("score", report.score().value());
        root.put("maxScore", report.maxScore());
        root.put("passMark", GradeReport.PASS_MARK);
        root.put("passed", report.passed());
        root.putObject("bonus").put("score", report.bonus().value()).put("maxScore", GradeReport.BONUS_MAX);
        root.put("xp", report.xp());
    }

    private static ObjectNode tree(ItemReport report) {
        ObjectNode item = MAPPER.createObjectNode();
        item.put("id", report.item().id());
        item.put("category", report.item().category().label());
        item.put("points", report.points().value());
        item.put("maxPoints", report.item().points());
        ArrayNode checks = item.putArray("checks");
        report.checks().forEach(check -> checks.add(tree(check)));
        return item;
    }

    private static ObjectNode tree(CheckReport report) {
        ObjectNode check = MAPPER.createObjectNode();
        check.put("id", report.id());
        check.put("essential", report.essential());
        ArrayNode rules = check.putArray("rules");
        report.rules().forEach(rule -> rules.add(rule.name()));
        check.put("outcome", report.outcome().name());
        putIfPresent(check, "message", report.message());
        putIfPresent(check, "hint", report.hint());
        putIfPresent(check, "replay", report.replay());
        putIfPresent(check, "trace", report.trace());
        return check;
    }

    private static void putIfPresent(ObjectNode node, String key, Optional<String> value) {
        value.ifPresent(text -> node.put(key, text));
    }
}
