package gossipkit.grading.verify;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualIsolationsTest {

    private static final EqualIsolations ISOLATIONS =
            new EqualIsolations(new Subjects(), new Grader(CheckCatalogue.ofKit(), SuiteSettings.explaining()));

    @AfterAll
    static void close() {
        ISOLATIONS.close();
    }

    @ParameterizedTest
    @CsvSource({
        "exercise, 2",
        "mutant:hands-out-its-own-list, 3",
        "../mutants/variants/all-timers, 4",
        "../mutants/variants/generous, 5"
    })
    void reportsDoNotDependOnWhereAnHonestSubjectRuns(String subject, long seed) throws Ungradable {
        assertThat(ISOLATIONS.holdFor(subject, seed)).isTrue();
    }
}
