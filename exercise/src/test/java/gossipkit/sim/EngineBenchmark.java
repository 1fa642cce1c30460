package gossipkit.sim;

import java.time.Duration;
import java.util.List;

/**
 * Prints how fast the engine is: events per CPU-second, on its own queue and on a plain PriorityQueue in the same
 * process, and how long a thousand small simulations take. Run it by hand; the ratios travel better than the numbers.
 *
 * <pre>{@code
 * mvn -B -q -pl exercise test-compile
 * java -cp exercise/target/classes:exercise/target/test-classes gossipkit.sim.EngineBenchmark
 * }</pre>
 */
final class EngineBenchmark {

    private static final int ROUNDS = 6;
    private static final long EVENTS_PER_RUN = 4_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private EngineBenchmark() {}

    /** @param args how many members the clusters have; 10, 100 and 1000 if there are none */
    public static void main(String[] args) {
        System.out.println("Java " + Runtime.version());
        int[] sizes = args.length == 0
                ? new int[] {10, 100, 1_000}
                : List.of(args).stream().mapToInt(Integer::parseInt).toArray();
        for (int members : sizes) {
            compareQueues(members);
        }
        timeSmallSimulations();
    }

    private static void compareQueues(int members) {
        double ring = 0;
        double heap = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ring = Math.max(ring, eventsPerSecond(members, new EventQueue()));
            heap = Math.max(heap, eventsPerSecond(members, EventQueue.withoutRing()));
        }
        System.out.printf(
                "%5d members: %5.2f M events/CPU-s; on a PriorityQueue %5.2f M; ratio %.2f%n",
                members, ring / 1e6, heap / 1e6, ring / heap);
    }

    private static double eventsPerSecond(int members, EventQueue queue) {
        Simulation simulation = new Simulation(
                PingPongProtocol::new,
                SimulationSettings.of(members, 1).withEventBudget(100 * EVENTS_PER_RUN),
                List.of(),
                queue);
        simulation.joinAll();
        simulation.runFor(Duration.ofSeconds(10));
        long eventsBefore = simulation.events();
        long nanosBefore = cpuNanos();
        while (simulation.events() - eventsBefore < EVENTS_PER_RUN) {
            simulation.runFor(Duration.ofSeconds(10));
        }
        return (simulation.events() - eventsBefore) * NANOS_PER_SECOND / (cpuNanos() - nanosBefore);
    }

    private static void timeSmallSimulations() {
        for (int round = 1; round <= ROUNDS; round++) {
            long events = 0;
            long nanosBefore = cpuNanos();
            for (int seed = 0; seed < 1_000; seed++) {
                Simulation simulation =
                        new Simulation(PingPongProtocol::new, SimulationSettings.of(5, seed), List.of());
                simulation.joinAll();
                simulation.runFor(Duration.ofSeconds(30));
                events += simulation.events();
            }
            System.out.printf(
                    "1000 simulations of 5 members for 30 s, round %d: %.3f CPU-s (%d events)%n",
                    round, (cpuNanos() - nanosBefore) / NANOS_PER_SECOND, events);
        }
    }

    /** Of the whole process: what the garbage collector and the compiler take is part of the price. */
    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
