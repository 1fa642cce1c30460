package gossipkit.grading.simulate.rumour;

import gossipkit.grading.UsageError;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.sim.TraceEvent;
import java.time.Duration;
import java.util.stream.IntStream;

/** A cluster of a subject that has come to rest: each member holds all others ALIVE, and nothing is left to tell. */
public final class Settling {

    /** The most members that are awaited: a joining cluster tells everyone of everyone, which takes N x N claims. */
    public static final int MEMBERS_MAX = 1_000;

    private static final int ROUNDS_MAX = 2_000;

    private Settling() {}

    /**
     * Lets all join by the first member, and waits.
     *
     * @throws UsageError if there are too many members, or the cluster does not come to rest
     */
    public static void joinAndWait(Simulation cluster, SimulationSettings settings) {
        int members = settings.members();
        if (members > MEMBERS_MAX) {
            throw new UsageError(members + " members are too many for a cluster of a subject: at most " + MEMBERS_MAX);
        }
        Duration period = settings.config().probeInterval();
        cluster.joinAll();
        for (int round = 0; round < ROUNDS_MAX; round++) {
            long beganMillis = cluster.nowMillis();
            cluster.runFor(period);
            if (isComplete(cluster, members) && isQuiet(cluster, beganMillis)) {
                return;
            }
        }
        throw new UsageError("a cluster of " + members + " members of the subject has not come to rest after "
                + ROUNDS_MAX + " rounds without any fault: grade the subject first");
    }

    private static boolean isComplete(Simulation cluster, int members) {
        return IntStream.rangeClosed(1, members)
                .allMatch(number -> cluster.node(number).clusterSize() == members);
    }

    private static boolean isQuiet(Simulation cluster, long sinceMillis) {
        return cluster.trace().events().stream()
                .filter(event -> event.atMillis() > sinceMillis)
                .noneMatch(event -> event instanceof TraceEvent.Sent sent
                        && !sent.message().updates().isEmpty());
    }
}
