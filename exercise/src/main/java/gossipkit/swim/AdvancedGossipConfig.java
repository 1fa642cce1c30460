package gossipkit.swim;

import java.time.Duration;
import java.util.Objects;

/**
 * The settings of the advanced protocol, the same for all members of a cluster.
 *
 * @param base the settings of the protocol itself; {@code dynamicTuning} changes three of them
 * @param antiEntropyInterval the host calls {@code antiEntropySync()} this often. Too high: a healed partition stays
 *     two clusters, for good once {@code deadRetention} is over. Too low: whole views are most of the traffic.
 * @param broadcastQueueSize how many claims wait to be passed on at most. Too high: memory. Too low: news is dropped
 *     before it has spread.
 * @param retransmitMultiplier how often a claim is passed on, in times a size factor. Too high: traffic. Too low: news
 *     misses members.
 * @param dynamicTuning whether {@code autoTune()} does anything
 */
public record AdvancedGossipConfig(
        GossipConfig base,
        Duration antiEntropyInterval,
        int broadcastQueueSize,
        int retransmitMultiplier,
        boolean dynamicTuning) {

    private static final Duration DEFAULT_ANTI_ENTROPY_INTERVAL = Duration.ofSeconds(10);
    private static final int DEFAULT_BROADCAST_QUEUE_SIZE = 1_000;
    private static final int DEFAULT_RETRANSMIT_MULTIPLIER = 3;

    /**
     * @throws NullPointerException if anything is null
     * @throws IllegalArgumentException naming the field, if one is not positive
     */
    public AdvancedGossipConfig {
        Objects.requireNonNull(base, "base");
        GossipConfig.requirePositive("antiEntropyInterval", antiEntropyInterval);
        GossipConfig.requirePositive("broadcastQueueSize", broadcastQueueSize);
        GossipConfig.requirePositive("retransmitMultiplier", retransmitMultiplier);
    }

    /** The defaults of the base, a sync each 10 s, a queue of 1,000, multiplier 3, with tuning. */
    public static AdvancedGossipConfig defaults() {
        return new AdvancedGossipConfig(
                GossipConfig.defaults(),
                DEFAULT_ANTI_ENTROPY_INTERVAL,
                DEFAULT_BROADCAST_QUEUE_SIZE,
                DEFAULT_RETRANSMIT_MULTIPLIER,
                true);
    }

    /** This, with another {@link #base}. */
    public AdvancedGossipConfig withBase(GossipConfig value) {
        return new AdvancedGossipConfig(
                value, antiEntropyInterval, broadcastQueueSize, retransmitMultiplier, dynamicTuning);
    }

    /** This, with another {@link #antiEntropyInterval}. */
    public AdvancedGossipConfig withAntiEntropyInterval(Duration value) {
        return new AdvancedGossipConfig(base, value, broadcastQueueSize, retransmitMultiplier, dynamicTuning);
    }

    /** This, with another {@link #broadcastQueueSize}. */
    public AdvancedGossipConfig withBroadcastQueueSize(int value) {
        return new AdvancedGossipConfig(base, antiEntropyInterval, value, retransmitMultiplier, dynamicTuning);
    }

    /** This, with another {@link #retransmitMultiplier}. */
    public AdvancedGossipConfig withRetransmitMultiplier(int value) {
        return new AdvancedGossipConfig(base, antiEntropyInterval, broadcastQueueSize, value, dynamicTuning);
    }

    /** This, with another {@link #dynamicTuning}. */
    public AdvancedGossipConfig withDynamicTuning(boolean value) {
        return new AdvancedGossipConfig(base, antiEntropyInterval, broadcastQueueSize, retransmitMultiplier, value);
    }
}
