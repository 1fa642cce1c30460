package gossipkit.swim;

import java.time.Duration;

/**
 * The settings of the protocol, the same for all members of a cluster.
 *
 * @param probeInterval one protocol period: the host calls {@code tick()} this often, and each tick probes one member.
 *     Too high: crashes are noticed late. Too low: more traffic, and slow members look dead.
 * @param probeTimeout how long a direct Ping may stay unanswered before relays are asked; shorter than
 *     {@code probeInterval}. Too high: no time is left for the relays. Too low: relays are asked for nothing.
 * @param indirectProbes how many relays are asked. Too high: a crash causes a burst of traffic. Too low: loss on one
 *     path looks like a crash.
 * @param suspicionMultiplier how long a suspect may take to refute, in probe timeouts times a size factor. Too high:
 *     the dead stay suspects for long. Too low: the slow are declared dead.
 * @param fanout how many members are contacted in one tick or announcement. Too high: load. Too low: news is slow.
 * @param maxPiggyback how many claims a message carries at most. Too high: messages outgrow a datagram. Too low: news
 *     queues up.
 * @param deadRetention how long members that are dead or have left are remembered. Too high: memory. Too low: an old
 *     claim that is still under way revives them.
 */
public record GossipConfig(
        Duration probeInterval,
        Duration probeTimeout,
        int indirectProbes,
        int suspicionMultiplier,
        int fanout,
        int maxPiggyback,
        Duration deadRetention) {

    /**
     * @throws NullPointerException if anything is null
     * @throws IllegalArgumentException naming the field, if one is not positive, or {@code probeTimeout} is not below
     *     {@code probeInterval}
     */
    public GossipConfig {
        requirePositive("probeInterval", probeInterval);
        requirePositive("probeTimeout", probeTimeout);
        requirePositive("indirectProbes", indirectProbes);
        requirePositive("suspicionMultiplier", suspicionMultiplier);
        requirePositive("fanout", fanout);
        requirePositive("maxPiggyback", maxPiggyback);
        requirePositive("deadRetention", deadRetention);
        if (probeTimeout.compareTo(probeInterval) >= 0) {
            throw new IllegalArgumentException(
                    "probeTimeout must be below probeInterval: " + probeTimeout + " >= " + probeInterval);
        }
    }

    /** A period of 1 s, a timeout of 500 ms, 3 relays, multiplier 5, fanout 3, 10 updates a message, 60 s retention. */
    public static GossipConfig defaults() {
        return new GossipConfig(Duration.ofSeconds(1), Duration.ofMillis(500), 3, 5, 3, 10, Duration.ofSeconds(60));
    }

    static void requirePositive(String field, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(field + " must be positive: " + value);
        }
    }

    static void requirePositive(String field, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(field + " must be positive: " + value);
        }
    }

    /** This, with another {@link #probeInterval}. */
    public GossipConfig withProbeInterval(Duration value) {
        return new GossipConfig(
                value, probeTimeout, indirectProbes, suspicionMultiplier, fanout, maxPiggyback, deadRetention);
    }

    /** This, with another {@link #probeTimeout}. */
    public GossipConfig withProbeTimeout(Duration value) {
        return new GossipConfig(
                probeInterval, value, indirectProbes, suspicionMultiplier, fanout, maxPiggyback, deadRetention);
    }

    /** This, with another {@link #indirectProbes}. */
    public GossipConfig withIndirectProbes(int value) {
        return new GossipConfig(
                probeInterval, probeTimeout, value, suspicionMultiplier, fanout, maxPiggyback, deadRetention);
    }

    /** This, with another {@link #suspicionMultiplier}. */
    public GossipConfig withSuspicionMultiplier(int value) {
        return new GossipConfig(
                probeInterval, probeTimeout, indirectProbes, value, fanout, maxPiggyback, deadRetention);
    }

    /** This, with another {@link #fanout}. */
    public GossipConfig withFanout(int value) {
        return new GossipConfig(
                probeInterval, probeTimeout, indirectProbes, suspicionMultiplier, value, maxPiggyback, deadRetention);
    }

    /** This, with another {@link #maxPiggyback}. */
    public GossipConfig withMaxPiggyback(int value) {
        return new GossipConfig(
                probeInterval, probeTimeout, indirectProbes, suspicionMultiplier, fanout, value, deadRetention);
    }

    /** This, with another {@link #deadRetention}. */
    public GossipConfig withDeadRetention(Duration value) {
        return new GossipConfig(
                probeInterval, probeTimeout, indirectProbes, suspicionMultiplier, fanout, maxPiggyback, value);
    }
}
