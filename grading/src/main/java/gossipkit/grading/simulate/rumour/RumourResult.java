package gossipkit.grading.simulate.rumour;

import java.util.OptionalLong;

/**
 * How one rumour spread.
 *
 * @param members how many there were
 * @param periodMillis one round: the probe interval
 * @param learnedMillis when each member that has heard it did so, counted from the start of the rumour, in order; the
 *     first is the one that started it, at 0
 * @param messages all that were sent from the start of the rumour on until the end of the run, lost ones too
 * @param copies those of them that carried the rumour
 * @param repeats how many copies reached a member that knew it already
 */
public record RumourResult(
        int members, long periodMillis, long[] learnedMillis, long messages, long copies, long repeats) {

    private static final int PERCENT_MAX = 100;

    /** How many know it in the end. */
    public int informed() {
        return learnedMillis.length;
    }

    /** When that many members knew it, in milliseconds since its start; empty if they never did. */
    public OptionalLong millisTo(int count) {
        return count <= informed() ? OptionalLong.of(learnedMillis[count - 1]) : OptionalLong.empty();
    }

    /** When that share of the members knew it, rounded up to a whole member. */
    public OptionalLong millisToPercent(int percent) {
        return millisTo((int) (((long) members * percent + PERCENT_MAX - 1) / PERCENT_MAX));
    }

    /** How many knew it when so many rounds were over. */
    public int informedAfter(int rounds) {
        int count = 0;
        while (count < informed() && learnedMillis[count] <= rounds * periodMillis) {
            count++;
        }
        return count;
    }

    /** The share of the members that know it in the end, 0 to 1. */
    public double coverage() {
        return (double) informed() / members;
    }

    /** How often a member was told what it knew already, on average. */
    public double redundancy() {
        return (double) repeats / members;
    }
}
