package gossipkit.grading.junit;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.FailureText;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.Paint;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.tests.Item;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * The checks of one item as tests: a test for each check, which fails with what {@code kit grade} says of it. They run
 * on the learner's class, compiled anew from its sources, by the same grader.
 */
public final class ItemTests {

    private static final String SUBJECT = "exercise";
    private static final long SEED = 1;
    private static final int HINTS = 1;

    private final SubjectLoader subjects;
    private final Grader grader;

    ItemTests(SubjectLoader subjects, CheckCatalogue checks) {
        this.subjects = subjects;
        this.grader = new Grader(checks, SuiteSettings.explaining());
    }

    /**
     * The tests of an item, for a method that is a {@link org.junit.jupiter.api.TestFactory}.
     *
     * @throws AssertionFailedError if the learner's class cannot be graded
     */
    public static Stream<DynamicTest> of(Item item) {
        return new ItemTests(new Subjects(), CheckCatalogue.ofKit()).tests(item);
    }

    Stream<DynamicTest> tests(Item item) {
        GradeReport report = grade(item);
        if (report.verdict() != Verdict.GRADED) {
            throw failure(NotGraded.text(report));
        }
        return report.items().stream()
                .flatMap(one -> one.checks().stream())
                .map(check -> DynamicTest.dynamicTest(check.id(), () -> require(check)));
    }

    private GradeReport grade(Item item) {
        try (LoadedSubject subject = subjects.load(SUBJECT)) {
            return grader.grade(subject, SEED, Optional.of(item));
        } catch (Ungradable why) {
            return grader.ungradable(why, Isolation.NONE, SEED, Optional.of(item));
        }
    }

    private static void require(CheckReport check) {
        if (!check.passed()) {
            throw failure("\n" + new FailureText(Paint.PLAIN, SUBJECT, HINTS).full(check));
        }
    }

    /** Without a stack: that is the grader's, and the text tells where the learner's class is wrong. */
    private static AssertionFailedError failure(String text) {
        AssertionFailedError failure = new AssertionFailedError(text);
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }
}
