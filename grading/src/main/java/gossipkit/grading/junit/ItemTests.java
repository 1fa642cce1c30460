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
import java.util.regex.Pattern;
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
    private static final String PACKAGE = "gossipkit.exercise.swim.";
    private static final Pattern PLACE = Pattern.compile("\\(((\\w+)\\.java):(\\d{1,6})\\)$");

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
            String text = new FailureText(Paint.PLAIN, SUBJECT, HINTS).full(check);
            throw failure("\n" + text, check.message().map(ItemTests::place).orElse(new StackTraceElement[0]));
        }
    }

    private static AssertionFailedError failure(String text, StackTraceElement... place) {
        AssertionFailedError failure = new AssertionFailedError(text);
        failure.setStackTrace(place);
        return failure;
    }

    /** The line of the learner's that threw, for editors to lead to; all others on the stack are the grader's. */
    private static StackTraceElement[] place(String message) {
        return PLACE.matcher(message)
                .results()
                .map(place -> new StackTraceElement(
                        PACKAGE + place.group(2), "here", place.group(1), Integer.parseInt(place.group(3))))
                .toArray(StackTraceElement[]::new);
    }
}
