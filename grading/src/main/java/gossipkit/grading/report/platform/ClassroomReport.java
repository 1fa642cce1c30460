package gossipkit.grading.report.platform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.JsonText;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.ShellWord;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * {@code classroom.json}, for the autograding reporter of GitHub Classroom: a test for each item of the
 * exercise: all tests count, so the bonus has none. The workflow hands it
 * over as a step's output, in base64: {@code echo "result=$(base64 -w0 classroom.json)" >> "$GITHUB_OUTPUT"}.
 *
 * <p>The grade is the sum of the tests' scores. The reporter's console shows another number, the share of items with
 * full points: that is why each test's name tells its points. The console prints names and messages raw; no line of them
 * is a command to the runner.
 *
 * <p>The reporter divides by the number of tests, so a subject without a grade has one too, which says why. Durations are
 * 0: a report says nothing that differs from run to run.
 */
final class ClassroomReport {

    /** It reaches the reporter in one environment variable: in base64, Linux has room for 96 KiB. */
    static final int BYTES_MAX = 90 * 1024;

    private static final int VERSION = 1;
    private static final String PASS = "pass";
    private static final String FAIL = "fail";
    private static final String ERROR = "error";

    private final GradeReport report;
    private final String subject;

    private ClassroomReport(GradeReport report, String subject) {
        this.report = report;
        this.subject = subject;
    }

    static String of(GradeReport report, String subject, int hintSteps) {
        ClassroomReport classroom = new ClassroomReport(report, subject);
        ItemText texts = new ItemText(subject, hintSteps);
        String told = classroom.write(texts::inShort);
        // ASCII only, so a byte for each character.
        return told.length() <= BYTES_MAX ? told : classroom.write(texts::inLines);
    }

    private String write(Function<ItemReport, String> messages) {
        boolean graded = report.verdict() == Verdict.GRADED;
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        root.put("status", graded ? status(report.passed()) : ERROR);
        root.put("max_score", report.maxScore());
        ArrayNode tests = root.putArray("tests");
        if (graded) {
            addItems(tests, messages);
        } else {
            tests.add(reason());
        }
        return JsonText.of(root);
    }

    private void addItems(ArrayNode tests, Function<ItemReport, String> messages) {
        List<ItemReport> items = report.items();
        List<BigDecimal> scores =
                Addends.of(items.stream().map(ItemReport::points).toList());
        for (int i = 0; i < items.size(); i++) {
            tests.add(test(items.get(i), scores.get(i), messages));
        }
    }

    private ObjectNode test(ItemReport item, BigDecimal score, Function<ItemReport, String> messages) {
        String id = item.item().id();
        String name = id + ": " + item.points() + " of " + item.item().points();
        String message = item.isFull() ? "" : messages.apply(item);
        return test(name, status(item.isFull()), score, message, " --item " + id);
    }

    private ObjectNode reason() {
        String message = NotGraded.withApology(report);
        return test(NotGraded.title(report.verdict()), ERROR, new BigDecimal("0.0"), message, "");
    }

    private ObjectNode test(String name, String status, BigDecimal score, String message, String item) {
        ObjectNode test = JsonNodeFactory.instance.objectNode();
        test.put("name", name);
        test.put("status", status);
        test.set("score", DecimalNode.valueOf(score));
        test.put("message", message);
        test.put("test_code", "grading/kit grade " + ShellWord.of(subject) + seed() + item);
        test.put("filename", "");
        test.put("line_no", 0);
        return test.put("duration", 0);
    }

    private String seed() {
        return report.seed().isPresent() ? " --seed " + report.seed().getAsLong() : "";
    }

    private static String status(boolean passed) {
        return passed ? PASS : FAIL;
    }
}
