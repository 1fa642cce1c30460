package gossipkit.grading.owntests;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.Paint;

/** {@code tests.md}, for the summary of a GitHub job: the score, then the whole report in fenced code. */
public final class OwnTestsMarkdown {

    private static final String FENCE = "```";
    private static final String NO_FENCE = "'''";

    private OwnTestsMarkdown() {}

    /** The whole report. */
    public static String of(OwnTestsReport report) {
        String title = report.verdict() == Verdict.GRADED ? OwnTestsText.summary(report) : "score 0.0: not graded";
        String text =
                OwnTestsText.of(report, Paint.PLAIN).replace(FENCE, NO_FENCE).stripTrailing();
        return "# Own tests: " + title + "\n\n" + FENCE + "text\n" + text + "\n" + FENCE + "\n";
    }
}
