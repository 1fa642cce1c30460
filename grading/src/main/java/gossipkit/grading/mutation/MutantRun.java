package gossipkit.grading.mutation;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.mutation.MutantResult.Status;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.Progress;
import gossipkit.tests.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Grades mutants, after the reference or without it, all in this JVM, each in a class loader of its own. Mistakes in the
 * exercise itself come without a bonus, and so are held against its own checks only.
 */
public final class MutantRun {

    private final SubjectLoader subjects;
    private final Grader grader;
    private final long seed;
    private final int seeds;

    /**
     * @param subjects loads {@code solution} and {@code mutant:ID}
     * @param grader need not explain failures
     * @param seed the first seed
     * @param seeds with how many seeds in a row
     */
    public MutantRun(SubjectLoader subjects, Grader grader, long seed, int seeds) {
        this.subjects = subjects;
        this.grader = grader;
        this.seed = seed;
        this.seeds = seeds;
    }

    /**
     * The reference first.
     *
     * @param mutants which ones
     * @param progress told about each subject that is done
     * @throws GraderFault if a check broke down, or a mutant's diff does not fit
     */
    public KillMatrix run(List<KnownMutant> mutants, Progress progress) {
        GradeReport reference = reference();
        progress.ended(1, mutants.size() + 1);
        List<MutantResult> results = results(mutants, (done, total) -> progress.ended(done + 1, total + 1));
        return new KillMatrix(seed, seeds, reference, results);
    }

    /**
     * The mutants alone.
     *
     * @param mutants which ones
     * @param progress told about each that is done
     * @throws GraderFault as {@link #run}
     */
    public List<MutantResult> results(List<KnownMutant> mutants, Progress progress) {
        List<MutantResult> results = new ArrayList<>();
        for (KnownMutant mutant : mutants) {
            results.add(result(mutant));
            progress.ended(results.size(), mutants.size());
        }
        return results;
    }

    private GradeReport reference() {
        try {
            LoadedSubject solution = subjects.load("solution");
            List<GradeReport> reports = reports(solution);
            return reports.stream()
                    .filter(report -> !report.isPerfect())
                    .findFirst()
                    .orElse(reports.get(0));
        } catch (Ungradable why) {
            throw new GraderFault("the reference cannot be graded: " + why.reason(), why);
        }
    }

    private MutantResult result(KnownMutant mutant) {
        try {
            List<GradeReport> reports = reports(subjects.load("mutant:" + mutant.id()));
            Optional<Points> bonus =
                    Optional.of(best(reports, GradeReport::bonus)).filter(points -> mutant.bonus());
            Points score = best(reports, GradeReport::score);
            return new MutantResult(mutant, status(reports), score, bonus, lost(reports), killers(reports));
        } catch (Ungradable why) {
            if (why.verdict() != Verdict.NOT_COMPILED) {
                throw new GraderFault(why.subject() + " cannot be graded: " + why.reason(), why);
            }
            return new MutantResult(mutant, Status.NOT_COMPILED, Points.ZERO, Optional.empty(), Map.of(), List.of());
        }
    }

    private static Points best(List<GradeReport> reports, Function<GradeReport, Points> points) {
        return reports.stream().map(points).max(Points::compareTo).orElseThrow();
    }

    private List<GradeReport> reports(LoadedSubject subject) {
        return LongStream.range(seed, seed + seeds)
                .mapToObj(one -> grader.grade(subject, one, Optional.empty()))
                .map(MutantRun::graded)
                .toList();
    }

    private static GradeReport graded(GradeReport report) {
        if (report.verdict() != Verdict.GRADED) {
            throw new GraderFault(report.subject() + ": " + report.reason().orElse("no grade"));
        }
        report.bonusProblem().ifPresent(problem -> {
            throw new GraderFault(report.subject() + ": the bonus cannot be graded: " + problem);
        });
        return report;
    }

    private static Status status(List<GradeReport> reports) {
        boolean failed =
                reports.stream().allMatch(report -> failures(report).findAny().isPresent());
        boolean stopped = reports.stream()
                .anyMatch(report -> checks(report).anyMatch(check -> check.outcome() == Outcome.TIMED_OUT));
        return failed ? Status.KILLED : stopped ? Status.TIMED_OUT : Status.SURVIVED;
    }

    private static Map<Item, Points> lost(List<GradeReport> reports) {
        Map<Item, Points> lost = new EnumMap<>(Item.class);
        for (GradeReport report : reports) {
            for (ItemReport item : report.allItems()) {
                Points missing = Points.of(item.item().points()).minus(item.points());
                if (missing.compareTo(Points.ZERO) > 0) {
                    lost.merge(item.item(), missing, BinaryOperator.maxBy(Comparator.naturalOrder()));
                }
            }
        }
        return lost;
    }

    private static List<String> killers(List<GradeReport> reports) {
        Set<String> killers = new LinkedHashSet<>(failures(reports.get(0)).toList());
        reports.forEach(report -> killers.retainAll(failures(report).toList()));
        return List.copyOf(killers);
    }

    private static Stream<String> failures(GradeReport report) {
        return checks(report)
                .filter(check -> check.outcome() == Outcome.FAILED || check.outcome() == Outcome.CRASHED)
                .map(CheckReport::id);
    }

    private static Stream<CheckReport> checks(GradeReport report) {
        return report.allItems().stream().flatMap(item -> item.checks().stream());
    }
}
