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
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.rubric.Rubric;
import gossipkit.grading.subject.Bonus;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.MemberRuns;
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

    private static final String NO_BONUS = "there is no AdvancedGossipProtocol";
    private static final int CHARS_MAX = 10_000;

    private final CheckCatalogue catalogue;
    private final Suite suite;
    private final BonusRun bonusRun;
    private final String version = KitVersion.text();

    /**
     * @param catalogue the checks
     * @param settings how much to find out about failures
     */
    public Grader(CheckCatalogue catalogue, SuiteSettings settings) {
        this.catalogue = catalogue;
        this.suite = new Suite(catalogue, settings);
        this.bonusRun = new BonusRun(catalogue, suite);
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
     * @param item only that item, of the base or of the bonus, or all of both
     * @param progress told about each check that has ended
     */
    public GradeReport grade(LoadedSubject subject, long seed, Optional<Item> item, Progress progress) {
        List<CheckInfo> checks = runnable(subject, item);
        return grade(subject, seed, item, progress, () -> suite.run(subject, seed, checks, progress));
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
                Progress.NONE,
                () -> SuiteResult.of(runnable(subject, only).stream()
                        .takeWhile(check -> !stopped.getAsBoolean())
                        .map(check -> suite.runMore(subject, seed, List.of(check), Progress.NONE))
                        .toList()));
        return Optional.of(report).filter(whole -> !stopped.getAsBoolean());
    }

    private GradeReport grade(
            LoadedSubject subject, long seed, Optional<Item> item, Progress progress, Supplier<SuiteResult> run) {
        try {
            SuiteResult result = run.get();
            Optional<String> impure = differenceWhenAlone(subject.members());
            if (impure.isPresent()) {
                return withoutGrade(subject.name(), subject.isolation(), seed, item, Verdict.FORBIDDEN, impure.get());
            }
            BonusResult bonus = item.isEmpty() ? bonusRun.of(subject, seed, progress) : alone(subject, item.get());
            return graded(subject, seed, Rubric.items(result.checks(), item), result.printed(), bonus);
        } catch (GraderFault fault) {
            String reason = told(fault);
            return withoutGrade(subject.name(), subject.isolation(), seed, item, Verdict.GRADER_ERROR, reason);
        }
    }

    /** Those that were asked for; of the bonus only if there is one. */
    private List<CheckInfo> runnable(LoadedSubject subject, Optional<Item> item) {
        boolean missing =
                item.map(Item::bonus).orElse(false) && subject.bonus().factory().isEmpty();
        return missing ? List.of() : checks(item);
    }

    private List<CheckInfo> checks(Optional<Item> item) {
        return item.map(catalogue::of).orElseGet(catalogue::base);
    }

    /** What is to say of the bonus, if nothing but that item is graded. */
    private static BonusResult alone(LoadedSubject subject, Item item) {
        Bonus bonus = subject.bonus();
        return item.bonus() && bonus.factory().isEmpty()
                ? BonusResult.without(bonus.problem().or(() -> Optional.of(NO_BONUS)))
                : BonusResult.NONE;
    }

    /** What a report says of a fault. */
    static String told(GraderFault fault) {
        if (Boolean.getBoolean(DEBUG_PROPERTY)) {
            fault.printStackTrace();
        }
        return fault.getMessage();
    }

    /** What it prints then it has printed before, and must not reach the screen. */
    static Optional<String> differenceWhenAlone(MemberRuns members) {
        try (PrintedOutput dropped = new PrintedOutput()) {
            return members.differenceWhenAlone();
        }
    }

    /** The report of a subject that could not be loaded: no points, no check run. */
    public GradeReport ungradable(Ungradable why, Isolation isolation, long seed, Optional<Item> item) {
        return withoutGrade(why.subject(), isolation, seed, item, why.verdict(), why.reason());
    }

    private GradeReport withoutGrade(
            String subject, Isolation isolation, long seed, Optional<Item> item, Verdict verdict, String reason) {
        List<CheckResult> notRun = checks(item).stream().map(Grader::notRun).toList();
        return new GradeReport(
                version,
                Harmless.line(subject, CHARS_MAX),
                OptionalLong.of(seed),
                isolation,
                verdict,
                Optional.of(Harmless.block(reason, CHARS_MAX)),
                Rubric.items(notRun, item),
                "");
    }

    private static CheckResult notRun(CheckInfo check) {
        return new CheckResult(check, Outcome.NOT_RUN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private GradeReport graded(
            LoadedSubject subject, long seed, List<ItemReport> items, String printed, BonusResult bonus) {
        return new GradeReport(
                version,
                Harmless.line(subject.name(), CHARS_MAX),
                OptionalLong.of(seed),
                subject.isolation(),
                Verdict.GRADED,
                Optional.empty(),
                items,
                bonus.checks().isEmpty() ? List.of() : Rubric.bonus(bonus.checks()),
                bonus.problem().map(problem -> Harmless.block(problem, CHARS_MAX)),
                Harmless.block(printed + bonus.printed(), CHARS_MAX));
    }
}
