package gossipkit.sim;

import gossipkit.swim.GossipConfig;
import java.time.Duration;
import java.util.Objects;

/**
 * Everything a run is ruled by, apart from the verbs called on it. The same settings, protocol and verbs give the same
 * run, in this JVM or another.
 *
 * @param members how many there are, 1 to {@value #MEMBERS_MAX}
 * @param config the settings of the protocol, the same for all members
 * @param seed rules every random choice, those of the protocols included
 * @param latencyMin the fastest that a message arrives, in whole milliseconds, rounded up
 * @param latencyMax the slowest, at most a day. Messages overtake each other as far as the two are apart.
 * @param loss the probability that a message is lost, 0 to 1
 * @param duplication the probability that a message that is not lost arrives twice, 0 to 1
 * @param shuffleTies whether events of one millisecond happen in an order drawn from the seed, instead of
 *     first-in-first-out
 * @param eventBudget how many events may happen before the run ends in {@link BudgetExhausted}; positive
 */
public record SimulationSettings(
        int members,
        GossipConfig config,
        long seed,
        Duration latencyMin,
        Duration latencyMax,
        double loss,
        double duplication,
        boolean shuffleTies,
        long eventBudget) {

    /** The most members a run can have. */
    public static final int MEMBERS_MAX = 100_000;

    private static final Duration LATENCY_LIMIT = Duration.ofDays(1);
    private static final long DEFAULT_EVENT_BUDGET = 10_000_000;

    /**
     * @throws NullPointerException if anything is null
     * @throws IllegalArgumentException naming the field, if one is out of range
     */
    public SimulationSettings {
        Objects.requireNonNull(config, "config");
        require(members >= 1 && members <= MEMBERS_MAX, "members must be 1 to " + MEMBERS_MAX, members);
        require(!latencyMin.isNegative(), "latencyMin must not be negative", latencyMin);
        require(latencyMax.compareTo(latencyMin) >= 0, "latencyMax must not be below latencyMin", latencyMax);
        require(latencyMax.compareTo(LATENCY_LIMIT) <= 0, "latencyMax must not be above a day", latencyMax);
        requireProbability("loss", loss);
        requireProbability("duplication", duplication);
        require(eventBudget > 0, "eventBudget must be positive", eventBudget);
    }

    /**
     * A calm run: {@link GossipConfig#defaults()}, latency 1 to 20 ms, no loss, no duplication, first-in-first-out, ten
     * million events.
     */
    public static SimulationSettings of(int members, long seed) {
        return new SimulationSettings(
                members,
                GossipConfig.defaults(),
                seed,
                Duration.ofMillis(1),
                Duration.ofMillis(20),
                0,
                0,
                false,
                DEFAULT_EVENT_BUDGET);
    }

    static void requireProbability(String field, double value) {
        require(value >= 0 && value <= 1, field + " must be 0 to 1", value);
    }

    private static void require(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + value);
        }
    }

    /** This, with another {@link #members}. */
    public SimulationSettings withMembers(int value) {
        return new SimulationSettings(
                value, config, seed, latencyMin, latencyMax, loss, duplication, shuffleTies, eventBudget);
    }

    /** This, with another {@link #seed}. */
    public SimulationSettings withSeed(long value) {
        return new SimulationSettings(
                members, config, value, latencyMin, latencyMax, loss, duplication, shuffleTies, eventBudget);
    }

    /** This, with another {@link #config}. */
    public SimulationSettings withConfig(GossipConfig value) {
        return new SimulationSettings(
                members, value, seed, latencyMin, latencyMax, loss, duplication, shuffleTies, eventBudget);
    }

    /** This, with another {@link #latencyMin} and {@link #latencyMax}. */
    public SimulationSettings withLatency(Duration min, Duration max) {
        return new SimulationSettings(members, config, seed, min, max, loss, duplication, shuffleTies, eventBudget);
    }

    /** This, with another {@link #loss}. */
    public SimulationSettings withLoss(double value) {
        return new SimulationSettings(
                members, config, seed, latencyMin, latencyMax, value, duplication, shuffleTies, eventBudget);
    }

    /** This, with another {@link #duplication}. */
    public SimulationSettings withDuplication(double value) {
        return new SimulationSettings(
                members, config, seed, latencyMin, latencyMax, loss, value, shuffleTies, eventBudget);
    }

    /** This, with another {@link #shuffleTies}. */
    public SimulationSettings withShuffledTies(boolean value) {
        return new SimulationSettings(
                members, config, seed, latencyMin, latencyMax, loss, duplication, value, eventBudget);
    }

    /** This, with another {@link #eventBudget}. */
    public SimulationSettings withEventBudget(long value) {
        return new SimulationSettings(
                members, config, seed, latencyMin, latencyMax, loss, duplication, shuffleTies, value);
    }
}
