package gossipkit.grading.report.platform;

import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonReport;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.TextReport;
import gossipkit.grading.report.html.HtmlReport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All files that are written for one grade. A new form of report is one more line here. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * The content of each file by its name. All say the same numbers.
     *
     * @param report what to tell
     * @param subject the subject as the user would type it again
     * @param hintSteps how many of a check's hints to show; {@code report.json} has the first, whatever this is
     */
    public static Map<String, String> of(GradeReport report, String subject, int hintSteps) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("report.json", JsonReport.of(report));
        files.put("report.txt", TextReport.of(report, Paint.PLAIN, subject, hintSteps));
        files.put("report.html", HtmlReport.of(report, subject, hintSteps));
        files.put("report.md", MarkdownReport.of(report, subject, hintSteps));
        files.put("junit.xml", JunitReport.of(report, subject, hintSteps));
        files.put("gradescope.json", GradescopeReport.of(report, subject, hintSteps));
        files.put("classroom.json", ClassroomReport.of(report, subject, hintSteps));
        return Collections.unmodifiableMap(files);
    }
}
