package gossipkit.grading.report.html;

import gossipkit.grading.html.Templates;
import gossipkit.grading.report.GradeReport;

/**
 * {@code report.html}: the score, what broke first and why; below, each item with its checks. One file that asks nothing
 * of any network, with the same numbers as {@code report.json}.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * @param report what to tell
     * @param subject the subject as the user would type it again
     * @param hintSteps how many of a check's hints to show
     */
    public static String of(GradeReport report, String subject, int hintSteps) {
        return Templates.fill("report/report.jte", new ReportPage(report, subject, hintSteps));
    }
}
