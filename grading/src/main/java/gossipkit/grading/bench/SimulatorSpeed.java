package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** How fast clusters of a subject are simulated, beside the same simulations on a plain PriorityQueue. */
final class SimulatorSpeed {

    private static final int ROUNDS = 5;
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final double CPU_SECONDS_PER_ROUND = 1;
    private static final long EVENTS_PER_LOOK = 100_000;
    private static final double MILLION = 1e6;

    private static final int SIMULATIONS = 1_000;
    private static final int SMALL = 5;
    private static final Duration SMALL_LENGTH = Duration.ofSeconds(30);

    private final Supplier<ProtocolFactory> factories;
    private final String members;
    private final int eventsPerPeriod;

    private SimulatorSpeed(Supplier<ProtocolFactory> factories, String members, int eventsPerPeriod) {
        this.factories = factories;
        this.members = members;
        this.eventsPerPeriod = eventsPerPeriod;
    }

    /** When all is quiet, a period has for each member a tick, a Ping, an Ack, and the timer of the probe. */
    static SimulatorSpeed of(ProtocolFactory factory) {
        return new SimulatorSpeed(() -> factory, "members, stable", 4);
    }

    /** Of the simulator itself: a tick, a Ping, an Ack. */
    static SimulatorSpeed ofTrivialMembers() {
        return new SimulatorSpeed(TrivialMember.Factory::new, "trivial members", 3);
    }

    /** Events for each CPU second of a cluster in which nothing fails and nothing is new. */
    double stable(int size) {
        return medianSpeed(Simulation::new, size);
    }

    /**
     * That, beside the same on a plain PriorityQueue, which is measured now. Better after all that shall be fast: the
     * compiler makes code slower, for good, that has had to serve both.
     */
    Figure beside(int size, double stable, Goal goal) {
        double baseline = medianSpeed(Simulation::onPriorityQueue, size);
        String name = String.format(Locale.ROOT, "events per CPU second, %,d %s", size, members);
        return new Figure(name, Unit.MILLION_EVENTS, stable, Optional.of(baseline), goal);
    }

    /** The first round warms it up. */
    private double medianSpeed(Engine engine, int size) {
        Simulation cluster = quiet(engine, size);
        millionEventsPerSecond(cluster);
        return Median.of(DoubleStream.generate(() -> millionEventsPerSecond(cluster))
                .limit(ROUNDS)
                .toArray());
    }

    private Simulation quiet(Engine engine, int size) {
        SimulationSettings settings = SimulationSettings.of(size, 1).withEventBudget(Long.MAX_VALUE);
        // All members are news to each other: in one message each, the cluster is quiet within seconds.
        settings = settings.withConfig(settings.config().withMaxPiggyback(size));
        Simulation cluster = engine.create(factories.get(), settings, List.of());
        cluster.joinAll();
        cluster.runFor(Duration.ofSeconds(60));
        requireQuiet(cluster, size);
        return cluster;
    }

    private void requireQuiet(Simulation cluster, int size) {
        long eventsBefore = cluster.events();
        cluster.runFor(STEP.multipliedBy(10));
        double perPeriod = (cluster.events() - eventsBefore) / 10.0 / size;
        if (Math.abs(perPeriod - eventsPerPeriod) > 0.1) {
            throw new GraderFault("a cluster of " + size + " is not quiet after a minute: " + perPeriod
                    + " events for each member in a period, not " + eventsPerPeriod);
        }
    }

    private static double millionEventsPerSecond(Simulation cluster) {
        long eventsBefore = cluster.events();
        CpuWatch watch = CpuWatch.start();
        while (watch.seconds() < CPU_SECONDS_PER_ROUND) {
            // Many at once, since looking at the watch costs some microseconds.
            long enough = cluster.events() + EVENTS_PER_LOOK;
            while (cluster.events() < enough) {
                cluster.runFor(STEP);
            }
        }
        return (cluster.events() - eventsBefore) / watch.seconds() / MILLION;
    }

    /** The CPU seconds that many short runs of a small cluster take. */
    Figure small(Goal goal) {
        return compared(
                String.format(Locale.ROOT, "CPU of %,d simulations: %d members, 30 s", SIMULATIONS, SMALL),
                Unit.CPU_SECONDS,
                () -> secondsOfSmall(Simulation::new),
                () -> secondsOfSmall(Simulation::onPriorityQueue),
                goal);
    }

    /** Both in turn, so that whatever else the machine does disturbs both; the first time warms them up. */
    private static Figure compared(
            String name, Unit unit, DoubleSupplier measured, DoubleSupplier baseline, Goal goal) {
        double[] values = new double[ROUNDS];
        double[] baselines = new double[ROUNDS];
        measured.getAsDouble();
        baseline.getAsDouble();
        for (int round = 0; round < ROUNDS; round++) {
            values[round] = measured.getAsDouble();
            baselines[round] = baseline.getAsDouble();
        }
        return new Figure(name, unit, Median.of(values), Optional.of(Median.of(baselines)), goal);
    }

    private double secondsOfSmall(Engine engine) {
        CpuWatch watch = CpuWatch.start();
        for (int seed = 0; seed < SIMULATIONS; seed++) {
            Simulation cluster = engine.create(factories.get(), SimulationSettings.of(SMALL, seed), List.of());
            cluster.joinAll();
            cluster.runFor(SMALL_LENGTH);
        }
        return watch.seconds();
    }
}
