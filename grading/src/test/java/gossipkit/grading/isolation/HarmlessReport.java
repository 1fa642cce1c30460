package gossipkit.grading.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.TextReport;
import gossipkit.grading.report.platform.ReportFiles;
import java.util.regex.Pattern;

/** No text of a report may be obeyed by a terminal, or by a runner that reads commands from what programs print. */
final class HarmlessReport {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x80-\\x9f&&[^\n]]");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*::|##\\[");

    private HarmlessReport() {}

    static void assertHarmless(GradeReport report) {
        assertHarmless(TextReport.of(report, Paint.PLAIN, report.subject()));
        assertHarmless(NotGraded.text(report));
        ReportFiles.of(report, report.subject(), 1).values().forEach(HarmlessReport::assertHarmless);
    }

    private static void assertHarmless(String text) {
        assertThat(CONTROL.matcher(text).find())
                .as("characters that a terminal obeys in %s", text)
                .isFalse();
        assertThat(COMMAND.matcher(text).find()).as("commands in %s", text).isFalse();
    }
}
