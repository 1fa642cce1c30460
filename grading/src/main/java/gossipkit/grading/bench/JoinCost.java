package gossipkit.grading.bench;

import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a big cluster costs from the join on, when all members are news to all others. */
final class JoinCost {

    private static final int MEMBERS = 2_000;
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final double KIBIBYTE = 1 << 10;
    private static final double MEBIBYTE = 1 << 20;
    private static final double NANOS_PER_SECOND = 1e9;

    private static final Goal CPU_GOAL = new Goal.Bound(20);
    private static final Goal PEAK_GOAL = new Goal.Bound(2_048);

    private final ProtocolFactory factory;

    JoinCost(ProtocolFactory factory) {
        this.factory = factory;
    }

    /** One run, and one on a PriorityQueue; they are too long for more. */
    List<Figure> figures() {
        long heapBefore = Heap.inUse();
        Heap.resetPeak();
        long start = System.nanoTime();
        CpuWatch watch = CpuWatch.start();
        Simulation cluster = run(Simulation::new);
        double cpuSeconds = watch.seconds();
        double wallSeconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        long peak = Heap.peak();
        long heap = Heap.inUse() - heapBefore;
        Reference.reachabilityFence(cluster);
        return List.of(
                figure("CPU", Unit.CPU_SECONDS, cpuSeconds, Optional.of(baselineSeconds()), CPU_GOAL),
                figure("by the clock", Unit.WALL_SECONDS, wallSeconds, Optional.empty(), new Goal.None()),
                figure("heap a member", Unit.KIBIBYTES, heap / KIBIBYTE / MEMBERS, Optional.empty(), new Goal.None()),
                figure("heap at its peak", Unit.MEBIBYTES, peak / MEBIBYTE, Optional.empty(), PEAK_GOAL));
    }

    private static Figure figure(String what, Unit unit, double measured, Optional<Double> baseline, Goal goal) {
        String name = String.format(Locale.ROOT, "%,d members join, %d s: %s", MEMBERS, LENGTH.toSeconds(), what);
        return new Figure(name, unit, measured, baseline, goal);
    }

    private double baselineSeconds() {
        CpuWatch watch = CpuWatch.start();
        run(Simulation::onPriorityQueue);
        return watch.seconds();
    }

    private Simulation run(Engine engine) {
        SimulationSettings settings = SimulationSettings.of(MEMBERS, 1).withEventBudget(Long.MAX_VALUE);
        Simulation cluster = engine.create(factory, settings, List.of());
        cluster.joinAll();
        cluster.runFor(LENGTH);
        return cluster;
    }
}
