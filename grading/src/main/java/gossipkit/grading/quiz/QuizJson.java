package gossipkit.grading.quiz;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonText;
import java.util.TreeMap;

/** What {@code kit quiz --json} prints: its keys and their order are a contract. */
public final class QuizJson {

    private QuizJson() {}

    /** The whole report. */
    public static String of(QuizReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", GradeReport.SCHEMA);
        root.put("kit", report.kit());
        root.put("exercise", GradeReport.EXERCISE);
        root.put("marked", report.isMarked());
        if (report.isMarked()) {
            root.put("score", report.score());
            root.put("maxScore", report.maxScore());
            root.put("passMark", GradeReport.PASS_MARK);
            root.put("passed", report.passed());
        }
        ArrayNode open = root.putArray("open");
        report.open().forEach(open::add);
        ArrayNode questions = root.putArray("questions");
        report.entries().forEach(entry -> questions.add(tree(entry)));
        return JsonText.of(root);
    }

    private static ObjectNode tree(QuizReport.Entry entry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", entry.question().number());
        node.put("title", entry.question().title());
        entry.letter().ifPresent(letter -> node.put("answer", letter));
        entry.key().ifPresent(key -> {
            node.put("right", key.right());
            node.put("correct", entry.isRight());
            ObjectNode why = node.putObject("why");
            new TreeMap<>(key.why()).forEach(why::put);
        });
        return node;
    }
}
