package gossipkit.grading.report.platform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.JsonText;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.TextReport;

/**
 * {@code gradescope.json}, to be copied to {@code /autograder/results/results.json}: a box for each item, with all its
 * failures, and above them what there is to say of the whole. The boxes of the bonus have no score: it is no part of the total. A subject without a grade has one box, which says why.
 * There is no {@code execution_time}: a report says nothing that differs from run to run.
 */
final class GradescopeReport {

    /** What one box shows of its failures, in bytes. */
    static final int BOX_BYTES_MAX = 60_000;

    // Never md or html: what a submission says is shown as it is.
    private static final String FORMAT = "text";
    private static final String SHOWN = "visible";
    private static final String SCORE = "score";
    private static final String PASSED = "passed";
    private static final String FAILED = "failed";
    private static final String HIDDEN = "hidden";

    private GradescopeReport() {}

    static String of(GradeReport report, String subject, int hintSteps) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        // Without any score Gradescope itself says that the autograder failed.
        if (report.verdict() != Verdict.GRADER_ERROR) {
            root.put(SCORE, report.score().value());
        }
        root.put("output", summary(report, subject, hintSteps));
        root.put("output_format", FORMAT);
        root.put("visibility", SHOWN);
        root.put("stdout_visibility", HIDDEN);
        ArrayNode tests = root.putArray("tests");
        if (report.verdict() == Verdict.GRADED) {
            ItemText texts = new ItemText(subject, hintSteps);
            report.items().forEach(item -> tests.add(box(item, texts)));
            report.bonusItems().forEach(item -> tests.add(boxOfBonus(item, texts)));
        } else {
            tests.add(boxOfReason(report));
        }
        return JsonText.of(root);
    }

    private static ObjectNode box(ItemReport report, ItemText texts) {
        boolean full = report.isFull();
        ObjectNode box = box(report.points().value(), report.item().points(), full);
        box.put("name", report.item().id());
        box.put("number", report.item().task());
        box.put("output", texts.inFull(report, BOX_BYTES_MAX));
        return finished(box, report.item().category().label());
    }

    private static ObjectNode boxOfBonus(ItemReport report, ItemText texts) {
        ObjectNode box = JsonNodeFactory.instance.objectNode();
        box.put("status", report.isFull() ? PASSED : FAILED);
        box.put("name", "bonus: " + report.item().id());
        box.put("number", report.item().task());
        String points = report.points() + " of " + report.item().points() + " points\n";
        box.put("output", points + texts.inFull(report, BOX_BYTES_MAX));
        return finished(box, report.item().category().label());
    }

    private static ObjectNode boxOfReason(GradeReport report) {
        ObjectNode box = box(report.score().value(), report.maxScore(), false);
        if (report.verdict() == Verdict.GRADER_ERROR) {
            box.remove(SCORE);
        }
        box.put("name", NotGraded.title(report.verdict()));
        box.put("number", "1");
        box.put("output", NotGraded.withApology(report) + "\n");
        return finished(box, report.verdict().name());
    }

    private static ObjectNode box(double score, int maxScore, boolean passed) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(SCORE, score)
                .put("max_score", maxScore)
                .put("status", passed ? PASSED : FAILED);
    }

    private static ObjectNode finished(ObjectNode box, String tag) {
        box.put("output_format", FORMAT);
        box.putArray("tags").add(tag);
        return box.put("visibility", SHOWN);
    }

    private static String summary(GradeReport report, String subject, int hintSteps) {
        String apology =
                NotGraded.apology(report.verdict()).map(text -> text + "\n\n").orElse("");
        return apology + TextReport.summary(report, subject, hintSteps);
    }
}
