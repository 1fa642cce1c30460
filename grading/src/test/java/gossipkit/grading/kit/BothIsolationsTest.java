package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonReport;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an honest subject runs is all that its report says otherwise. */
class BothIsolationsTest {

    private final Subjects subjects = new Subjects();
    private final Grader grader = new Grader(CheckCatalogue.ofKit(), SuiteSettings.explaining());

    private GradeReport graded(LoadedSubject loaded, long seed) {
        try (loaded) {
            return grader.grade(loaded, seed, Optional.empty());
        }
    }

    @Test
    void reportsDoNotDependOnWhereTheSubjectRuns() throws Ungradable {
        try (IsolatedSubjects isolated = IsolatedSubjects.start(subjects)) {
            assertSame(isolated, "solution", 1);
            assertSame(isolated, "exercise", 2);
            assertSame(isolated, "mutant:hands-out-its-own-list", 3);
            assertSame(isolated, "mutant:no-suspect-state", 4);
            assertSame(isolated, "src/test/resources/variants/all-timers", 5);
        }
    }

    private void assertSame(IsolatedSubjects isolated, String subject, long seed) throws Ungradable {
        String there = JsonReport.of(graded(isolated.load(subject), seed));
        String here = JsonReport.of(graded(subjects.load(subject), seed));
        assertThat(there.replaceFirst("\"process\",\\s*\"box\": \"\\w+\"", "\"none\""))
                .isEqualTo(here);
    }
}
