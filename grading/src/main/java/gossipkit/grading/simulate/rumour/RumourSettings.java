package gossipkit.grading.simulate.rumour;

import java.time.Duration;
import java.util.Objects;

/**
 * What rules the spreading of rumours, besides the fanout and the length of a round, which are the {@code fanout} and the
 * {@code probeInterval} of {@link gossipkit.swim.GossipConfig}.
 *
 * @param ttlHops how many messages in a row may carry a rumour. Too low: it dies before all have heard it. Too high: only
 *     its age ends it.
 * @param hotRounds for how many of its own rounds a member pushes a rumour after it has heard it. Too low: some never
 *     hear it. Too high: most messages tell nothing new.
 * @param maxAge after that time a rumour is neither believed, passed on nor offered. Too low: it dies early. Too high:
 *     rumours that were forgotten can go around again.
 * @param memory how many rumours a member remembers; the one heard first is forgotten first. A forgotten rumour that is
 *     heard again is taken for new, and spread again: {@code maxAge} ends that.
 * @param pushShare in push-pull, the probability that a round pushes; else it pulls
 * @param inStep whether all members have their rounds at the same instant, as courses count them, instead of each at a
 *     time of its own, as in a real cluster
 */
public record RumourSettings(
        int ttlHops, int hotRounds, Duration maxAge, int memory, double pushShare, boolean inStep) {

    /**
     * @throws NullPointerException if {@code maxAge} is null
     * @throws IllegalArgumentException naming the field, if one is not positive, or {@code pushShare} not 0 to 1
     */
    public RumourSettings {
        Objects.requireNonNull(maxAge, "maxAge");
        require(ttlHops > 0, "ttlHops must be positive", ttlHops);
        require(hotRounds > 0, "hotRounds must be positive", hotRounds);
        require(maxAge.toMillis() > 0, "maxAge must be positive", maxAge);
        require(memory > 0, "memory must be positive", memory);
        require(pushShare >= 0 && pushShare <= 1, "pushShare must be 0 to 1", pushShare);
    }

    private static void require(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + value);
        }
    }

    /** 64 hops, hot for 5 rounds, 60 s, 1,000 rumours, 70 % push; each member has its rounds at a time of its own. */
    public static RumourSettings defaults() {
        return new RumourSettings(64, 5, Duration.ofSeconds(60), 1_000, 0.7, false);
    }

    /** Whether anybody still wants to hear it. */
    boolean isYoung(Rumour rumour, long nowMillis) {
        return nowMillis - rumour.bornMillis() <= maxAge.toMillis();
    }

    /** Whether it may be passed on or offered. */
    boolean mayTravel(Rumour rumour, long nowMillis) {
        return rumour.hops() < ttlHops && isYoung(rumour, nowMillis);
    }

    /** This, with another {@link #ttlHops}. */
    public RumourSettings withTtlHops(int value) {
        return new RumourSettings(value, hotRounds, maxAge, memory, pushShare, inStep);
    }

    /** This, with another {@link #hotRounds}. */
    public RumourSettings withHotRounds(int value) {
        return new RumourSettings(ttlHops, value, maxAge, memory, pushShare, inStep);
    }

    /** This, with another {@link #maxAge}. */
    public RumourSettings withMaxAge(Duration value) {
        return new RumourSettings(ttlHops, hotRounds, value, memory, pushShare, inStep);
    }

    /** This, with another {@link #memory}. */
    public RumourSettings withMemory(int value) {
        return new RumourSettings(ttlHops, hotRounds, maxAge, value, pushShare, inStep);
    }

    /** This, with another {@link #pushShare}. */
    public RumourSettings withPushShare(double value) {
        return new RumourSettings(ttlHops, hotRounds, maxAge, memory, value, inStep);
    }

    /** This, with another {@link #inStep}. */
    public RumourSettings withInStep(boolean value) {
        return new RumourSettings(ttlHops, hotRounds, maxAge, memory, pushShare, value);
    }
}
