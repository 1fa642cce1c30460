package gossipkit.grading.verify;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.platform.ReportFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the files that tell of one grade say the same numbers, each read as its user would. */
final class Agreement {

    private static final String CONTRACT = "report.json";

    private Agreement() {}

    /** What does not agree; empty if all does. */
    static List<String> disagreements(GradeReport report) {
        return disagreements(ReportFiles.of(report, report.subject(), 1));
    }

    static List<String> disagreements(Map<String, String> files) {
        Told contract = ReportReader.read(CONTRACT, files.get(CONTRACT));
        List<String> found = new ArrayList<>();
        files.forEach((name, content) -> ReportReader.read(name, content)
                .differences(contract)
                .forEach(difference -> found.add(name + ": " + difference)));
        return found;
    }

    /** What would be said of a subject without points if it had no grade, for each verdict that there can be. */
    static Stream<GradeReport> ungraded(GradeReport report) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.GRADED)
                .map(verdict -> new GradeReport(
                        report.kit(),
                        report.subject(),
                        report.seed(),
                        report.isolation(),
                        verdict,
                        Optional.of("a reason"),
                        report.items(),
                        ""));
    }
}
