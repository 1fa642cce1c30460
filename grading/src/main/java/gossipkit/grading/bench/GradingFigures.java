package gossipkit.grading.bench;

import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.Ungradable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What grading costs: one subject, some in one process, and all known mutants. */
final class GradingFigures {

    private static final int TIMES = 3;
    private static final int MUTANTS = 4;

    private final List<String> mutants;
    private final GradingCost cost;
    private final MavenCost maven;
    private final Consumer<String> progress;

    GradingFigures(KitFolder kit, GradingCost cost, MavenCost maven, Consumer<String> progress) {
        this.mutants = new KnownMutants(kit)
                .list().stream().map(mutant -> "mutant:" + mutant.id()).toList();
        this.cost = cost;
        this.maven = maven;
        this.progress = progress;
    }

    /** @throws Ungradable if the reference or a mutant cannot be loaded */
    Section measure() throws Ungradable {
        progress.accept("kit grade solution, " + TIMES + " times");
        List<MeasuredCommand> grades =
                Stream.generate(cost::oneGrade).limit(TIMES).toList();
        List<String> some = Stream.concat(
                        Stream.of(Benchmark.REFERENCE), mutants.stream().limit(MUTANTS))
                .toList();
        CostPerSubject perSubject = CostPerSubject.measure(some, cost, maven, progress);
        Figure matrix = matrix(median(grades, MeasuredCommand::wallSeconds));
        return new Section(
                List.of(oneGrade(median(grades, MeasuredCommand::cpuSeconds), perSubject), several(perSubject), matrix),
                List.of(
                        "The subjects: " + String.join(", ", some) + ".",
                        perSubject.note(),
                        "The baseline of the matrix: as often the time of one kit grade solution, which needs a process"
                                + " of its own."));
    }

    private static double median(List<MeasuredCommand> runs, ToDoubleFunction<MeasuredCommand> seconds) {
        return Median.of(runs.stream().mapToDouble(seconds).toArray());
    }

    private static Figure oneGrade(double seconds, CostPerSubject perSubject) {
        return new Figure(
                "CPU of one kit grade solution",
                Unit.CPU_SECONDS,
                seconds,
                perSubject.ofFirstByMaven(),
                new Goal.Bound(5));
    }

    private static Figure several(CostPerSubject perSubject) {
        return new Figure(
                "CPU per subject, " + perSubject.subjects() + " in one process",
                Unit.CPU_SECONDS,
                Median.of(perSubject.inOneProcess()),
                perSubject.meanByMaven(),
                new Goal.Times(8));
    }

    private Figure matrix(double wallSecondsOfOneGrade) {
        int subjects = mutants.size() + 1;
        progress.accept("kit mutants");
        return new Figure(
                "wall clock of kit mutants, " + subjects + " subjects",
                Unit.WALL_SECONDS,
                cost.killMatrix().wallSeconds(),
                Optional.of(subjects * wallSecondsOfOneGrade),
                new Goal.Bound(90));
    }
}
