package gossipkit.grading.bench;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.KitVersion;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Measures what grading and simulating cost, figures beside their baselines, and tells it as a table. */
public final class Benchmark {

    static final String REFERENCE = "solution";

    private final KitFolder kit;
    private final Subjects subjects;
    private final int checks;
    private final Consumer<String> progress;

    /** @param progress told what is measured next */
    public Benchmark(KitFolder kit, CheckCatalogue catalogue, Consumer<String> progress) {
        this.kit = kit;
        this.subjects = new Subjects(kit);
        this.checks = MavenProject.checksRun(catalogue);
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
        GradingCost cost = new GradingCost(kit);
        MavenCost maven = new MavenCost(kit, subjects, checks);
        return text(List.of(
                new GradingFigures(kit, cost, maven, progress).measure(),
                new ShareFigures(cost, progress).measure(),
                simulating()));
    }

    static String text(List<Section> sections) {
        return "Gossip Kit " + KitVersion.text() + ", Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors\n\n"
                + FigureTable.text(sections.stream()
                        .flatMap(section -> section.figures().stream())
                        .toList())
                + "\n"
                + sections.stream()
                        .flatMap(section -> section.notes().stream())
                        .map(note -> note + "\n")
                        .collect(Collectors.joining());
    }

    private Section simulating() throws Ungradable {
        SimulatorSpeed speed = SimulatorSpeed.of(subjects.load(REFERENCE).members());
        List<Figure> figures = new ArrayList<>();
        progress.accept("small simulations");
        figures.add(speed.small(new Goal.Bound(1)));
        for (int members : new int[] {10, 100, 1_000}) {
            progress.accept("a cluster of " + members);
            Goal goal = members == 100 ? new Goal.Bound(5) : new Goal.None();
            figures.add(speed.beside(members, speed.stable(members), goal));
        }
        return new Section(figures, List.of("The baseline of simulating: the same runs on a PriorityQueue."));
    }
}
