package gossipkit.solution.swim;

import gossipkit.swim.GossipConfig;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** The settings that suit a cluster of some size (U2 to U4). */
final class Tuning {

    private static final int MEDIUM_MIN = 50;
    private static final int MEDIUM_MAX = 500;
    private static final Duration TIMEOUT_MIN = Duration.ofMillis(20);

    private Tuning() {}

    /**
     * @param base the settings that are not tuned, and the timeout as long as no Ack has come
     * @param clusterSize how many members are ALIVE
     */
    static GossipConfig tuned(GossipConfig base, int clusterSize, RoundTrips roundTrips) {
        Duration interval = probeInterval(clusterSize);
        Duration timeout = roundTrips.timeout().orElse(base.probeTimeout());
        return new GossipConfig(
                interval,
                between(TIMEOUT_MIN, timeout, interval.dividedBy(2)),
                base.indirectProbes(),
                base.suspicionMultiplier(),
                fanout(clusterSize),
                base.maxPiggyback(),
                base.deadRetention());
    }

    private static Duration probeInterval(int clusterSize) {
        if (clusterSize < MEDIUM_MIN) {
            return Duration.ofMillis(1_500);
        }
        return Duration.ofMillis(clusterSize <= MEDIUM_MAX ? 1_000 : 500);
    }

    private static int fanout(int clusterSize) {
        if (clusterSize < MEDIUM_MIN) {
            return 3;
        }
        return clusterSize <= MEDIUM_MAX ? 4 : 6;
    }

    private static Duration between(Duration min, Duration value, Duration max) {
        return Collections.min(List.of(max, Collections.max(List.of(min, value))));
    }
}
