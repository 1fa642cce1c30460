package gossipkit.grading.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.platform.ReportFiles;
import gossipkit.grading.report.platform.Reports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reports of the reference, the starter and a mutant are in {@code kit verify}. */
class AgreementTest {

    @Test
    void theFilesAgreeWhateverIsSaid() {
        List<GradeReport> reports = new ArrayList<>();
        reports.addAll(List.of(Reports.passed(), Reports.graded(), Reports.graded(Reports.HOSTILE)));
        reports.addAll(List.of(Reports.withBonus("no"), Reports.withBonus(Reports.HOSTILE)));
        reports.addAll(List.of(Reports.withUnusableBonus("no"), Reports.withUnusableBonus(Reports.HOSTILE)));
        reports.add(Reports.failed(20, Reports.HOSTILE));
        for (Verdict verdict : Verdict.values()) {
            reports.add(Reports.ungraded(verdict, Reports.HOSTILE));
        }
        for (GradeReport report : reports) {
            assertThat(Agreement.disagreements(report))
                    .as(report.verdict().name())
                    .isEmpty();
        }
    }

    @Test
    void anotherNumberInOneFileIsNoticed() {
        Map<String, String> files = ReportFiles.of(Reports.graded(), "exercise", 1);
        for (String name : files.keySet()) {
            for (String number : List.of("13.2", "8.2")) {
                Map<String, String> changed = new LinkedHashMap<>(files);
                changed.computeIfPresent(name, (key, content) -> content.replace(number, "9.9"));
                boolean told = files.get(name).contains(number);
                assertThat(Agreement.disagreements(changed).isEmpty())
                        .as(name + " " + number)
                        .isEqualTo(!told);
            }
        }
    }

    @Test
    void aGradeThatOnlySomeFilesHaveIsNoticed() {
        Map<String, String> files = new LinkedHashMap<>(ReportFiles.of(Reports.graded(), "exercise", 1));
        Map<String, String> ungraded =
                ReportFiles.of(Reports.ungraded(Verdict.GRADER_ERROR, "a reason"), "exercise", 1);
        for (String name : files.keySet()) {
            Map<String, String> mixed = new LinkedHashMap<>(files);
            mixed.put(name, ungraded.get(name));
            assertThat(Agreement.disagreements(mixed)).as(name).isNotEmpty();
        }
    }

    @Test
    void aFileThatNobodyReadsIsAFault() {
        Map<String, String> files = new LinkedHashMap<>(ReportFiles.of(Reports.graded(), "exercise", 1));
        files.put("report.pdf", "");
        assertThatThrownBy(() -> Agreement.disagreements(files)).isInstanceOf(GraderFault.class);
    }
}
