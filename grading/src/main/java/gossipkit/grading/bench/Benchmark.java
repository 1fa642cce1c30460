package gossipkit.grading.bench;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.KitVersion;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures what grading and simulating cost, each figure beside its baseline, and tells it as a table. */
public final class Benchmark {

    private static final int TIMES = 3;
    private static final int MUTANTS = 4;
    private static final String REFERENCE = "solution";
    private static final String MAVEN = String.join(" ", MavenCost.COMMAND);

    private final KitFolder kit;
    private final Subjects subjects;
    private final int checks;
    private final Consumer<String> progress;
    private final List<String> notes = new ArrayList<>();

    /** @param progress told what is measured next */
    public Benchmark(KitFolder kit, CheckCatalogue catalogue, Consumer<String> progress) {
        this.kit = kit;
        this.subjects = new Subjects(kit);
        this.checks = catalogue.checks().size();
        this.progress = progress;
    }

    /**
     * Measures everything; it takes some minutes.
     *
     * @return the table, and what to know about it
     * @throws Ungradable if the reference or a mutant cannot be loaded
     * @throws gossipkit.grading.GraderFault if something cannot be measured
     */
    public String run() throws Ungradable {
        List<Figure> figures = new ArrayList<>(gradingFigures());
        figures.addAll(simulatorFigures());
        return "Gossip Kit " + KitVersion.text() + ", Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors\n\n"
                + FigureTable.text(figures)
                + "\n"
                + notes.stream().map(note -> note + "\n").collect(Collectors.joining());
    }

    private List<Figure> gradingFigures() throws Ungradable {
        List<String> graded = Stream.concat(
                        Stream.of(REFERENCE),
                        new KnownMutants(kit).list().stream().limit(MUTANTS).map(mutant -> "mutant:" + mutant.id()))
                .toList();
        progress.accept("kit grade solution, " + TIMES + " times");
        GradingCost cost = new GradingCost(kit);
        double oneGrade = Median.of(TIMES, cost::oneGrade);
        notes.add("The subjects: " + String.join(", ", graded) + ".");
        CostPerSubject perSubject = costPerSubject(cost, graded);
        return List.of(
                new Figure(
                        "CPU of one kit grade solution",
                        Unit.CPU_SECONDS,
                        oneGrade,
                        perSubject.byMaven().stream().findFirst(),
                        new Goal.Bound(5)),
                new Figure(
                        "CPU per subject, " + graded.size() + " in one process",
                        Unit.CPU_SECONDS,
                        Median.of(perSubject.inOneProcess()),
                        mean(perSubject.byMaven()),
                        new Goal.Times(8)));
    }

    /**
     * @param inOneProcess what each subject costs on average, each time that all of them were graded
     * @param byMaven what each subject costs; empty if Maven cannot run
     */
    private record CostPerSubject(double[] inOneProcess, List<Double> byMaven) {}

    /** Takes turns between the two, so that whatever else the machine does disturbs both. */
    private CostPerSubject costPerSubject(GradingCost cost, List<String> graded) throws Ungradable {
        MavenCost maven = new MavenCost(kit, subjects, checks);
        double[] inOneProcess = new double[graded.size()];
        List<Double> byMaven = new ArrayList<>();
        Optional<String> obstacle = Optional.empty();
        for (int turn = 0; turn < graded.size(); turn++) {
            progress.accept(graded.size() + " subjects in one process");
            inOneProcess[turn] = cost.perSubject(graded);
            if (obstacle.isEmpty()) {
                progress.accept(MAVEN + " on " + graded.get(turn));
                obstacle = addCost(byMaven, maven, graded.get(turn));
            }
        }
        notes.add(obstacle.map(why -> "No baseline for grading, since " + MAVEN + " cannot run: " + why)
                .orElse("The baseline of grading: the same " + checks + " checks by " + MAVEN
                        + ", a fresh project for each subject."));
        return new CostPerSubject(inOneProcess, obstacle.isEmpty() ? byMaven : List.of());
    }

    /** Returns why it could not be measured, if so. */
    private static Optional<String> addCost(List<Double> costs, MavenCost maven, String subject) throws Ungradable {
        try {
            costs.add(maven.secondsOf(subject));
            return Optional.empty();
        } catch (MavenCannotRun e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<Double> mean(List<Double> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().mapToDouble(Double::doubleValue).sum() / values.size());
    }

    private List<Figure> simulatorFigures() throws Ungradable {
        SimulatorSpeed speed = new SimulatorSpeed(subjects.load(REFERENCE).members());
        List<Figure> figures = new ArrayList<>();
        progress.accept("small simulations");
        figures.add(speed.small(new Goal.Bound(1)));
        for (int members : new int[] {10, 100, 1_000}) {
            progress.accept("a cluster of " + members);
            figures.add(speed.stable(members, members == 100 ? new Goal.Bound(5) : new Goal.None()));
        }
        notes.add("The baseline of simulating: the same runs on a PriorityQueue.");
        return figures;
    }
}
