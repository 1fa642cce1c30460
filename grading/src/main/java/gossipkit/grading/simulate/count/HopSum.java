package gossipkit.grading.simulate.count;

/**
 * Over how many members news came, all told.
 *
 * @param told how often a member was told something new
 * @param sum all hops together, for the mean
 * @param max the longest way
 */
public record HopSum(long told, long sum, int max) {

    static final HopSum NONE = new HopSum(0, 0, 0);

    HopSum plus(int hops) {
        return new HopSum(told + 1, sum + hops, Math.max(max, hops));
    }

    /** How far news had come when it was new to somebody; 0 if nobody was told anything. */
    public double mean() {
        return told == 0 ? 0 : (double) sum / told;
    }
}
