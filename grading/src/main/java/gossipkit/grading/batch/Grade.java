package gossipkit.grading.batch;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Points;
import java.util.List;

/**
 * What became of a submission, in a line.
 *
 * @param name the submission's name
 * @param folder the name of the folder with its reports
 * @param verdict whether there is a grade
 * @param passed whether it reached the pass mark
 * @param score all points
 * @param items the points of each item, in the rubric's order
 * @param bonus the points of the bonus, no part of the score
 */
public record Grade(
        String name, String folder, Verdict verdict, boolean passed, Points score, List<Points> items, Points bonus) {

    static Grade of(Submission submission, GradeReport report) {
        return new Grade(
                submission.name(),
                submission.folder(),
                report.verdict(),
                report.passed(),
                report.score(),
                report.items().stream().map(ItemReport::points).toList(),
                report.bonus());
    }

    /** Whether the score counts: the grader's own fault costs nobody points. */
    public boolean counts() {
        return verdict != Verdict.GRADER_ERROR;
    }
}
