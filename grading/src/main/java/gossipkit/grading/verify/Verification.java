package gossipkit.grading.verify;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.mutation.MutantResult;
import gossipkit.grading.mutation.MutantRun;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.report.platform.ReportFiles;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.Progress;
import gossipkit.grading.suite.SuiteSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through all that the kit promises, one thing after another. */
public final class Verification {

    private static final int FAILURES_TOLD_MAX = 10;
    private static final long SEED = 1;
    private static final Points UNDESERVED_MAX = Points.of(5);
    /** More than that are shared among the cores. */
    private static final int SEEDS_HERE_MAX = 50;

    /** Grades in processes of their own take longer: one for so many seeds, and not without end. */
    private static final int SEEDS_FOR_ONE_ISOLATED = 5;

    private static final int ISOLATED_MAX = 50;

    private static final String REFERENCE = "solution";
    private static final String STARTER = "exercise";

    private final Subjects subjects;
    private final List<KnownMutant> mutants;
    private final int seeds;
    private final Grader outcomes;
    private final Grader explaining;
    private final Map<String, GradeReport> explained = new HashMap<>();

    /**
     * @param subjects finds, compiles and loads
     * @param mutants the known mistakes
     * @param checks the suite
     * @param seeds with how many seeds the reference is graded
     */
    public Verification(Subjects subjects, List<KnownMutant> mutants, CheckCatalogue checks, int seeds) {
        this.subjects = subjects;
        this.mutants = mutants;
        this.seeds = seeds;
        this.outcomes = new Grader(checks, SuiteSettings.outcomesOnly());
        this.explaining = new Grader(checks, SuiteSettings.explaining());
    }

    /**
     * @param listener told about each finding as it is made
     * @param progress told how many seeds of the reference are done, which take longest
     * @return whether all promises are kept
     * @throws GraderFault if a promise could not be examined
     */
    public boolean run(Consumer<Finding> listener, Progress progress) {
        List<Supplier<Finding>> examinations = List.of(
                () -> reference(progress),
                this::starter,
                this::trivialSubjects,
                this::knownMutants,
                this::reportsAgree,
                this::sameBytesElsewhere,
                () -> sameInBothIsolations(progress));
        boolean kept = true;
        for (Supplier<Finding> examination : examinations) {
            Finding finding = examination.get();
            listener.accept(finding);
            kept &= finding.kept();
        }
        return kept;
    }

    private Finding reference(Progress progress) {
        List<String> failures = seeds > SEEDS_HERE_MAX ? Soak.failures(SEED, seeds, progress) : failuresHere(progress);
        String some = failures.stream().limit(FAILURES_TOLD_MAX).collect(Collectors.joining("; "));
        String detail = failures.isEmpty() ? "both with each" : failures.size() + " failed, " + some;
        return new Finding(
                "the reference gets 100.0 and bonus 100.0 with " + seeds + " seeds", failures.isEmpty(), detail);
    }

    private List<String> failuresHere(Progress progress) {
        LoadedSubject reference = load(REFERENCE);
        List<String> failures = new ArrayList<>();
        for (int done = 0; done < seeds; done++) {
            String line = soaked(outcomes.grade(reference, SEED + done, Optional.empty()));
            if (!line.equals(Soak.PASSED)) {
                failures.add(line);
            }
            progress.ended(done + 1, seeds);
        }
        return failures;
    }

    /** What is said of the reference's report with one seed: {@link Soak#PASSED}, or what went wrong. */
    public static String soaked(GradeReport report) {
        return report.isPerfect() ? Soak.PASSED : report.seedText() + ": " + told(report);
    }

    /** Score and bonus, or why there is none, and what failed first. */
    private static String told(GradeReport report) {
        String failed = report.allFailures().stream()
                .findFirst()
                .map(check -> ", " + check.id() + " " + check.outcome())
                .orElse("");
        String problem = report.bonusProblem().map(why -> ", " + why).orElse("");
        return report.reason().orElse(report.score() + " and bonus " + report.bonus() + failed + problem);
    }

    private Finding starter() {
        GradeReport report = outcomes.grade(load(STARTER), SEED, Optional.empty());
        return new Finding("the starter gets 0.0 and bonus 0.0: no check passes", isNothing(report), told(report));
    }

    private Finding trivialSubjects() {
        List<GradeReport> reports = TrivialSubjects.all().stream()
                .map(sources -> outcomes.grade(load(sources), SEED, Optional.empty()))
                .toList();
        boolean kept = isNothing(reports.get(0)) && reports.stream().allMatch(Verification::isNextToNothing);
        String detail = reports.stream()
                .map(report -> report.subject() + " "
                        + report.reason().orElse(report.score().toString()))
                .collect(Collectors.joining(", "));
        return new Finding("who does nothing gets nothing, who does next to nothing at most 5.0", kept, detail);
    }

    private static boolean isNextToNothing(GradeReport report) {
        return report.verdict() == Verdict.GRADED && report.score().compareTo(UNDESERVED_MAX) <= 0;
    }

    private static boolean isNothing(GradeReport report) {
        boolean nonePasses = report.allItems().stream()
                .noneMatch(item -> item.checks().stream().anyMatch(CheckReport::passed));
        return report.verdict() == Verdict.GRADED && nonePasses;
    }

    private Finding knownMutants() {
        List<MutantResult> results = new MutantRun(subjects, outcomes, SEED, 1).results(mutants, Progress.NONE);
        List<String> wrong = results.stream()
                .filter(result -> !result.isKilledAsDeclared())
                .map(result -> result.mutant().id() + " " + result.status())
                .toList();
        String detail = wrong.isEmpty() ? results.size() + " of " + mutants.size() : String.join(", ", wrong);
        return new Finding("each mutant is killed by the item that it declares", wrong.isEmpty(), detail);
    }

    private Finding reportsAgree() {
        List<GradeReport> reports =
                Stream.of(STARTER, REFERENCE, aMutant()).map(this::explained).toList();
        List<String> found = Stream.concat(reports.stream(), Agreement.ungraded(reports.get(0)))
                .flatMap(report -> Agreement.disagreements(report).stream()
                        .map(one -> report.subject() + " " + report.verdict() + ": " + one))
                .toList();
        String detail = found.isEmpty() ? "the same numbers in each" : found.get(0);
        return new Finding("all files that tell of one grade agree", found.isEmpty(), detail);
    }

    private Finding sameBytesElsewhere() {
        List<String> different = Stream.of(REFERENCE, aMutant())
                .flatMap(subject -> differentElsewhere(subject).stream())
                .toList();
        String detail = different.isEmpty() ? "equal" : "other bytes in " + String.join(" and ", different);
        return new Finding("a second JVM writes the same bytes", different.isEmpty(), detail);
    }

    private List<String> differentElsewhere(String subject) {
        Map<String, String> elsewhere = SecondJvm.files("grade", subject, "--seed", Long.toString(SEED));
        return ReportFiles.of(explained(subject), subject, 1).entrySet().stream()
                .filter(file -> !file.getValue().equals(elsewhere.get(file.getKey())))
                .map(file -> subject + " " + file.getKey())
                .toList();
    }

    private Finding sameInBothIsolations(Progress progress) {
        int grades = Math.min(1 + seeds / SEEDS_FOR_ONE_ISOLATED, ISOLATED_MAX);
        List<String> different = new ArrayList<>();
        try (EqualIsolations isolations = new EqualIsolations(subjects, explaining)) {
            for (int done = 0; done < grades; done++) {
                // By turns, so that reports with failures are compared too.
                String subject = done % 2 == 0 ? REFERENCE : mutant(done / 2);
                if (!isolations.holdFor(subject, SEED + done)) {
                    different.add(subject + " with seed " + (SEED + done));
                }
                progress.ended(done + 1, grades);
            }
        } catch (Ungradable why) {
            throw new GraderFault(why.subject() + " cannot be graded: " + why.reason(), why);
        }
        String detail = different.isEmpty() ? grades + " grades compared" : "not for " + String.join(", ", different);
        return new Finding("reports do not depend on where an honest subject runs", different.isEmpty(), detail);
    }

    /** The report with every failure explained; two promises are about the same ones. */
    private GradeReport explained(String subject) {
        return explained.computeIfAbsent(subject, name -> explaining.grade(load(name), SEED, Optional.empty()));
    }

    private String mutant(int number) {
        return "mutant:" + mutants.get(number % mutants.size()).id();
    }

    /** One whose report has failures in it. */
    private String aMutant() {
        return "mutant:" + mutants.get(0).id();
    }

    private LoadedSubject load(String subject) {
        try {
            return subjects.load(subject);
        } catch (Ungradable why) {
            throw new GraderFault(why.subject() + " cannot be graded: " + why.reason(), why);
        }
    }

    private LoadedSubject load(SubjectSources sources) {
        try {
            return subjects.load(subjects.compile(sources));
        } catch (Ungradable why) {
            throw new GraderFault(why.subject() + " cannot be graded: " + why.reason(), why);
        }
    }
}
