package gossipkit.swim;

/**
 * How one member has fared since its birth (rules U5 to U7).
 *
 * @param avgRoundsToConverge the mean number of ticks from the queueing of a claim to its retirement; 0 if none has
 *     been retired
 * @param messageOverhead messages sent per tick; 0 before the first tick
 * @param falsePositiveRate the share of this member's own suspicions that were refuted, among those resolved; 0 if none
 *     has been
 */
public record ConvergenceStats(double avgRoundsToConverge, double messageOverhead, double falsePositiveRate) {

    /** @throws IllegalArgumentException naming the field, if one is negative, infinite or not a number, or a rate above 1 */
    public ConvergenceStats {
        requireBetweenZeroAnd(Double.MAX_VALUE, "avgRoundsToConverge", avgRoundsToConverge);
        requireBetweenZeroAnd(Double.MAX_VALUE, "messageOverhead", messageOverhead);
        requireBetweenZeroAnd(1, "falsePositiveRate", falsePositiveRate);
    }

    private static void requireBetweenZeroAnd(double max, String field, double value) {
        if (!(value >= 0 && value <= max)) {
            throw new IllegalArgumentException(
                    field + " must be " + (max == 1 ? "0 to 1" : "finite and not negative") + ": " + value);
        }
    }
}
