package gossipkit.solution.figures;

import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.sim.TraceEvent.Changed;
import gossipkit.solution.swim.AdvancedGossipProtocol;
import gossipkit.solution.swim.GossipProtocol;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Prints what suspicions that confirmations shorten are good for: in a cluster that loses one message in five, how often
 * somebody declares a running member dead, and how long a real crash takes to be known to all; with the fixed timeout of
 * the base and with the dynamic one, in the same settings and from the same seeds. Nothing is tuned, and no views are
 * compared. Run it by hand.
 *
 * <pre>{@code
 * mvn -B -q -pl solution -am test-compile
 * java -cp exercise/target/classes:solution/target/classes:solution/target/test-classes \
 *   gossipkit.solution.figures.LossFigures
 * }</pre>
 */
final class LossFigures {

    private static final int MEMBERS = 32;
    private static final int SEEDS = 10;
    private static final double LOSS = 0.2;
    private static final Duration LOSSY = Duration.ofMinutes(5);
    private static final int CRASHED = 1;
    private static final int CRASH_SECONDS_MAX = 120;

    private static final GossipConfig CONFIG =
            GossipConfig.defaults().withProbeTimeout(Duration.ofMillis(100)).withMaxPiggyback(20);
    private static final AdvancedGossipConfig ADVANCED = AdvancedGossipConfig.defaults()
            .withBase(CONFIG)
            .withAntiEntropyInterval(Duration.ofDays(1))
            .withDynamicTuning(false);

    private record Figures(long falseDeaths, double detectionSeconds) {}

    private interface Cluster {
        Simulation start(SimulationSettings settings);
    }

    private LossFigures() {}

    /** @param args none */
    public static void main(String[] args) {
        System.out.printf(
                "%d members, %.0f %% loss, %d minutes each, seeds 1 to %d, probeTimeout %d ms%n",
                MEMBERS,
                LOSS * 100,
                LOSSY.toMinutes(),
                SEEDS,
                CONFIG.probeTimeout().toMillis());
        print("fixed timeout  ", settings -> new Simulation(GossipProtocol::new, settings, List.of()));
        print(
                "dynamic timeout",
                settings -> Simulation.advanced(AdvancedGossipProtocol::new, ADVANCED, settings, List.of()));
    }

    private static void print(String name, Cluster cluster) {
        List<Figures> runs = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> run(
                        cluster,
                        SimulationSettings.of(MEMBERS, seed)
                                .withConfig(CONFIG)
                                .withLoss(LOSS)
                                .withEventBudget(Long.MAX_VALUE)))
                .toList();
        System.out.printf(
                "%s  %d deaths declared of running members, a crash known to all after %.1f s on average, %.1f s at most%n",
                name,
                runs.stream().mapToLong(Figures::falseDeaths).sum(),
                runs.stream().mapToDouble(Figures::detectionSeconds).average().orElseThrow(),
                runs.stream().mapToDouble(Figures::detectionSeconds).max().orElseThrow());
    }

    private static Figures run(Cluster cluster, SimulationSettings settings) {
        Simulation simulation = cluster.start(settings);
        Clusters.introduceAll(simulation, MEMBERS);
        long falseDeaths = 0;
        for (long second = 0; second < LOSSY.toSeconds(); second++) {
            falseDeaths += deathsDeclaredInASecond(simulation);
        }
        simulation.crash(CRASHED);
        return new Figures(falseDeaths, secondsUntilAllKnow(simulation));
    }

    /** The trace keeps only the newest events, so it is read each second. */
    private static long deathsDeclaredInASecond(Simulation simulation) {
        long fromMillis = simulation.nowMillis();
        simulation.runFor(Duration.ofSeconds(1));
        return simulation.trace().events().stream()
                .filter(event -> event.atMillis() > fromMillis
                        && event instanceof Changed change
                        && change.after() == MemberState.DEAD)
                .count();
    }

    private static double secondsUntilAllKnow(Simulation simulation) {
        for (int tenth = 0; tenth < 10 * CRASH_SECONDS_MAX; tenth++) {
            MemberId crashed = simulation.id(CRASHED);
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
}
