package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Right implementations, as unlike the reference as the rules permit, are accused of nothing. */
class VariantsTest {

    private static final int SEEDS = 5;

    private final Grader grader = new Grader(CheckCatalogue.ofKit(), SuiteSettings.outcomesOnly());

    @ParameterizedTest
    @ValueSource(strings = {"one-class", "all-timers", "generous"})
    void everyRightImplementationGetsFullMarks(String variant) throws Ungradable {
        LoadedSubject subject = new Subjects().load("../mutants/variants/" + variant);
        for (long seed = 1; seed <= SEEDS; seed++) {
            GradeReport report = grader.grade(subject, seed, Optional.empty());
            assertThat(report.items())
                    .allSatisfy(item -> assertThat(item.failures()).isEmpty());
            assertThat(report.score()).isEqualTo(Points.of(100));
        }
    }
}
