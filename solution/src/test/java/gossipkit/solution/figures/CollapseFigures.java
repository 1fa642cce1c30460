package gossipkit.solution.figures;

import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.solution.swim.AdvancedGossipProtocol;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.GossipConfig;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints how long a cluster of 1,000 that loses a third of its members at once takes to agree on the rest, for some
 * probe intervals and anti-entropy intervals. Everybody agrees when each member that is left holds exactly those ALIVE
 * that are left. Run it by hand.
 *
 * <pre>{@code
 * mvn -B -q -pl solution -am test-compile
 * java -cp exercise/target/classes:solution/target/classes:solution/target/test-classes \
 *   gossipkit.solution.figures.CollapseFigures
 * }</pre>
 */
final class CollapseFigures {

    private static final int MEMBERS = 1_000;
    private static final int LEFT_OVER = MEMBERS - MEMBERS / 3;
    private static final int TENTHS_MAX = 100;
    private static final int[][] INTERVALS_MILLIS = {{100, 1_000}, {200, 1_000}, {200, 10_000}};

    private CollapseFigures() {}

    /** @param args the seed; 1 if there is none */
    public static void main(String[] args) {
        long seed = args.length == 0 ? 1 : Long.parseLong(args[0]);
        for (int[] intervals : INTERVALS_MILLIS) {
            double seconds = secondsToAgree(config(intervals[0], intervals[1]), seed);
            System.out.printf(
                    "seed %d, probeInterval %d ms, antiEntropyInterval %d ms: %s%n",
                    seed,
                    intervals[0],
                    intervals[1],
                    seconds < 0 ? "no agreement in " + TENTHS_MAX / 10 + " s" : "agreed after " + seconds + " s");
        }
    }

    /** The shortest suspicions that there are: K = 0. */
    private static AdvancedGossipConfig config(int probeMillis, int syncMillis) {
        GossipConfig base = GossipConfig.defaults()
                .withProbeTimeout(Duration.ofMillis(probeMillis / 2))
                .withProbeInterval(Duration.ofMillis(probeMillis))
                .withSuspicionMultiplier(2)
                .withMaxPiggyback(30);
        return AdvancedGossipConfig.defaults()
                .withBase(base)
                .withAntiEntropyInterval(Duration.ofMillis(syncMillis))
                .withDynamicTuning(false);
    }

    private static double secondsToAgree(AdvancedGossipConfig config, long seed) {
        Simulation simulation = Simulation.advanced(
                AdvancedGossipProtocol::new,
                config,
                SimulationSettings.of(MEMBERS, seed).withEventBudget(Long.MAX_VALUE),
                List.of());
        Clusters.introduceAll(simulation, MEMBERS);
        simulation.runFor(Duration.ofSeconds(1));
        IntStream.rangeClosed(LEFT_OVER + 1, MEMBERS).forEach(simulation::crash);
        for (int tenth = 1; tenth <= TENTHS_MAX; tenth++) {
            simulation.runFor(Duration.ofMillis(100));
            if (agree(simulation)) {
                return tenth / 10.0;
            }
        }
        return -1;
    }

    private static boolean agree(Simulation simulation) {
        return IntStream.rangeClosed(1, LEFT_OVER)
                .allMatch(viewer -> simulation.node(viewer).clusterSize() == LEFT_OVER
                        && IntStream.rangeClosed(1, LEFT_OVER)
                                .allMatch(other -> simulation.node(viewer).isAlive(simulation.id(other))));
    }
}
