package gossipkit.grading.grade;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Harmless;
import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.replay.PrintedOutput;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.rubric.Rubric;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.Progress;
import gossipkit.grading.suite.Suite;
import gossipkit.grading.suite.SuiteResult;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.tests.Item;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Grades subjects, one after another; nothing else knows how to. */
public final class Grader {

    /** Set to {@code true}, it makes a fault of the grader print its stack trace. */
    public static final String DEBUG_PROPERTY = "gossipkit.debug";

    private static final int CHARS_MAX = 10_000;

    private final CheckCatalogue catalogue;
    private final Suite suite;
    private final String version = KitVersion.text();

    /**
     * @param catalogue the checks
     * @param settings how much to find out about failures
     */
    public Grader(CheckCatalogue catalogue, SuiteSettings settings) {
        this.catalogue = catalogue;
        this.suite = new Suite(catalogue, settings);
    }

    /** As {@link #grade(LoadedSubject, long, Optional, Progress)}, with nobody listening. */
    public GradeReport grade(LoadedSubject subject, long seed, Optional<Item> item) {
        return grade(subject, seed, item, Progress.NONE);
    }

    /**
     * Runs the checks and scores them. A fault of the grader is a verdict too: {@link Verdict#GRADER_ERROR}.
     *
     * @param subject what to grade
     * @param seed rules everything that is chosen at random
     * @param item only that item, or all
     * @param progress told about each check that has ended
     */
    public GradeReport grade(LoadedSubject subject, long seed, Optional<Item> item, Progress progress) {
        return grade(subject, seed, item, () -> suite.run(subject, seed, item, progress));
    }

    /** From now on {@link #gradeNext} grades another subject: what an earlier one did counts no longer. */
    public void begin() {
        suite.newSubject();
    }

    /**
     * Grades one item more of the subject, for those who do not wait for all: a check at a time.
     *
     * @param stopped asked before each check whether anybody still wants to know
     * @return as {@link #grade} with that item; empty if it was stopped
     */
    public Optional<GradeReport> gradeNext(LoadedSubject subject, long seed, Item item, BooleanSupplier stopped) {
        Optional<Item> only = Optional.of(item);
        GradeReport report = grade(
                subject,
                seed,
                only,
                () -> SuiteResult.of(catalogue.checks(only).stream()
                        .takeWhile(check -> !stopped.getAsBoolean())
                        .map(check -> suite.run(subject, seed, List.of(check), Progress.NONE))
                        .toList()));
        return Optional.of(report).filter(whole -> !stopped.getAsBoolean());
    }

    private GradeReport grade(LoadedSubject subject, long seed, Optional<Item> item, Supplier<SuiteResult> run) {
        try {
            SuiteResult result = run.get();
            Optional<String> impure = differenceWhenAlone(subject);
            if (impure.isPresent()) {
                return withoutGrade(subject.name(), subject.isolation(), seed, item, Verdict.FORBIDDEN, impure.get());
            }
            String printed = Harmless.block(result.printed(), CHARS_MAX);
            return report(
                    subject.name(),
                    subject.isolation(),
                    seed,
                    Verdict.GRADED,
                    Optional.empty(),
                    item,
                    result.checks(),
                    printed);
        } catch (GraderFault fault) {
            if (Boolean.getBoolean(DEBUG_PROPERTY)) {
                fault.printStackTrace();
            }
            return withoutGrade(
                    subject.name(), subject.isolation(), seed, item, Verdict.GRADER_ERROR, fault.getMessage());
        }
    }

    /** What it prints then it has printed before, and must not reach the screen. */
    private static Optional<String> differenceWhenAlone(LoadedSubject subject) {
        try (PrintedOutput dropped = new PrintedOutput()) {
            return subject.members().differenceWhenAlone();
        }
    }

    /** The report of a subject that could not be loaded: no points, no check run. */
    public GradeReport ungradable(Ungradable why, Isolation isolation, long seed, Optional<Item> item) {
        return withoutGrade(why.subject(), isolation, seed, item, why.verdict(), why.reason());
    }

    private GradeReport withoutGrade(
            String subject, Isolation isolation, long seed, Optional<Item> item, Verdict verdict, String reason) {
        List<CheckResult> notRun =
                catalogue.checks(item).stream().map(Grader::notRun).toList();
        Optional<String> safe = Optional.of(Harmless.block(reason, CHARS_MAX));
        return report(subject, isolation, seed, verdict, safe, item, notRun, "");
    }

    private static CheckResult notRun(CheckInfo check) {
        return new CheckResult(check, Outcome.NOT_RUN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private GradeReport report(
            String subject,
            Isolation isolation,
            long seed,
            Verdict verdict,
            Optional<String> reason,
            Optional<Item> item,
            List<CheckResult> results,
            String printed) {
        return new GradeReport(
                version,
                Harmless.line(subject, CHARS_MAX),
                OptionalLong.of(seed),
                isolation,
                verdict,
                reason,
                Rubric.items(results, item),
                printed);
    }
}
