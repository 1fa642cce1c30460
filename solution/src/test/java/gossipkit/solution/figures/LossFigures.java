package gossipkit.solution.figures;

import gossipkit.sim.Invariant;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.sim.Step;
import gossipkit.solution.swim.AdvancedGossipProtocol;
import gossipkit.solution.swim.GossipProtocol;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Prints what suspicions that confirmations shorten are good for: in a cluster that loses one message in five, how often
 * a timer declares a running member dead, and how long a real crash takes to be known to all; with the fixed timeout of
 * the base and with the dynamic one, from the same seeds. The dynamic one has a shorter probeTimeout, and so a shorter
 * min, so that it is no slower with crashes. Nothing is tuned, and no views are compared. Run it by hand.
 *
 * <pre>{@code
 * mvn -B -q -pl solution -am test-compile
 * java -cp exercise/target/classes:solution/target/classes:solution/target/test-classes \
 *   gossipkit.solution.figures.LossFigures
 * }</pre>
 */
final class LossFigures {

    private static final int MEMBERS = 32;
    private static final int SEEDS = 40;
    private static final double LOSS = 0.2;
    private static final Duration LOSSY = Duration.ofMinutes(3);
    private static final int CRASHED = 1;
    private static final int CRASH_SECONDS_MAX = 120;
    private static final GossipConfig FIXED =
            GossipConfig.defaults().withProbeTimeout(Duration.ofMillis(30)).withSuspicionMultiplier(16);
    private static final GossipConfig DYNAMIC = FIXED.withProbeTimeout(Duration.ofMillis(22));

    private record Figures(long falseDeaths, double detectionSeconds) {}

    private interface Cluster {
        Simulation start(SimulationSettings settings, List<Invariant> invariants);
    }

    private LossFigures() {}

    /** @param args none */
    public static void main(String[] args) {
        System.out.printf(
                "%d members, %.0f %% loss for %d minutes, then a crash; seeds 1 to %d, suspicionMultiplier %d%n",
                MEMBERS, LOSS * 100, LOSSY.toMinutes(), SEEDS, FIXED.suspicionMultiplier());
        print("fixed", FIXED, (settings, invariants) -> new Simulation(GossipProtocol::new, settings, invariants));
        AdvancedGossipConfig advanced = AdvancedGossipConfig.defaults()
                .withBase(DYNAMIC)
                .withAntiEntropyInterval(Duration.ofDays(1))
                .withDynamicTuning(false);
        print(
                "dynamic",
                DYNAMIC,
                (settings, invariants) ->
                        Simulation.advanced(AdvancedGossipProtocol::new, advanced, settings, invariants));
    }

    private static void print(String name, GossipConfig config, Cluster cluster) {
        List<Figures> runs = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> run(
                        cluster,
                        SimulationSettings.of(MEMBERS, seed)
                                .withConfig(config)
                                .withLoss(LOSS)
                                .withEventBudget(Long.MAX_VALUE)))
                .toList();
        System.out.printf(
                "%s timeout, probeTimeout %d ms: %d timers declared a running member dead;"
                        + " a crash was known to all after %.2f s on average, %.1f s at most%n",
                name,
                config.probeTimeout().toMillis(),
                runs.stream().mapToLong(Figures::falseDeaths).sum(),
                runs.stream().mapToDouble(Figures::detectionSeconds).average().orElseThrow(),
                runs.stream().mapToDouble(Figures::detectionSeconds).max().orElseThrow());
    }

    private static Figures run(Cluster cluster, SimulationSettings settings) {
        DeathsByTimer deaths = new DeathsByTimer();
        Simulation simulation = cluster.start(settings, List.of(deaths));
        Clusters.introduceAll(simulation, MEMBERS);
        simulation.runFor(LOSSY);
        long falseDeaths = deaths.count;
        simulation.crash(CRASHED);
        return new Figures(falseDeaths, secondsUntilAllKnow(simulation));
    }

    private static double secondsUntilAllKnow(Simulation simulation) {
        MemberId crashed = simulation.id(CRASHED);
        for (int tenth = 0; tenth < 10 * CRASH_SECONDS_MAX; tenth++) {
            boolean known = IntStream.rangeClosed(1, MEMBERS)
                    .filter(node -> node != CRASHED)
                    .allMatch(node -> Clusters.state(simulation, node, crashed) == MemberState.DEAD);
            if (known) {
                return tenth / 10.0;
            }
            simulation.runFor(Duration.ofMillis(100));
        }
        throw new IllegalStateException("the crash is not known to all after " + CRASH_SECONDS_MAX + " s");
    }

    /** Counts; it is never broken. What is heard of others' verdicts does not count. */
    private static final class DeathsByTimer implements Invariant {

        private long count;

        @Override
        public String name() {
            return "deaths by timer";
        }

        @Override
        public Optional<String> brokenBy(Step step) {
            if (step.call() == Step.Call.TIMER) {
                count += step.actions().stream()
                        .filter(action ->
                                action instanceof MembershipChange change && change.newState() == MemberState.DEAD)
                        .count();
            }
            return Optional.empty();
        }
    }
}
