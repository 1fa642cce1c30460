package gossipkit.grading.bench;

import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import java.util.List;
import java.util.function.Consumer;

/** Measures how fast clusters are simulated, and how big they may be. */
public final class SimulationBenchmark {

    private static final Goal ENGINE_GOAL = new Goal.Bound(20);

    private final Subjects subjects;
    private final Consumer<String> progress;

    /** @param progress told what is measured next */
    public SimulationBenchmark(KitFolder kit, Consumer<String> progress) {
        this.subjects = new Subjects(kit);
        this.progress = progress;
    }

    /**
     * Measures everything; it takes a minute or two of the processor.
     *
     * @return the table, and what to know about it
     * @throws Ungradable if the reference cannot be loaded
     * @throws gossipkit.grading.GraderFault if something cannot be measured
     */
    public String run() throws Ungradable {
        ProtocolFactory reference = subjects.load(Benchmark.REFERENCE).members();
        return Benchmark.text(List.of(speed(reference), join(reference), rumour(reference)));
    }

    private Section speed(ProtocolFactory reference) {
        SimulatorSpeed engine = SimulatorSpeed.ofTrivialMembers();
        SimulatorSpeed members = SimulatorSpeed.of(reference);
        List<Compared> all = List.of(
                measured(engine, 10, ENGINE_GOAL),
                measured(engine, 100, ENGINE_GOAL),
                measured(engine, 1_000, ENGINE_GOAL),
                measured(members, 100, new Goal.Bound(5)),
                measured(members, 1_000, new Goal.Bound(2.5)));
        progress.accept("all of that on a PriorityQueue");
        List<Figure> figures = all.stream()
                .map(one -> one.speed().beside(one.size(), one.measured(), one.goal()))
                .toList();
        return new Section(
                figures,
                List.of(
                        "Trivial members cost next to nothing: their figures are those of the simulator itself.",
                        "The baseline: the same runs on a PriorityQueue."));
    }

    private record Compared(SimulatorSpeed speed, int size, double measured, Goal goal) {}

    private Compared measured(SimulatorSpeed speed, int size, Goal goal) {
        progress.accept(size + " members, stable");
        return new Compared(speed, size, speed.stable(size), goal);
    }

    private Section join(ProtocolFactory reference) {
        progress.accept("a big cluster that joins, twice");
        return new Section(new JoinCost(reference).figures(), List.of());
    }

    private Section rumour(ProtocolFactory reference) {
        progress.accept("a rumour");
        return new RumourCost(reference).section();
    }
}
