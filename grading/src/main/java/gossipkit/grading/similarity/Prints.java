package gossipkit.grading.similarity;

import java.util.Collection;

/** The fingerprints of one submission's own code. */
public final class Prints {

    private static final int PERCENT = 100;

    private final long[] sorted;

    Prints(Collection<Long> hashes) {
        sorted = hashes.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
    }

    /** How many there are: about one for every six tokens. */
    public int count() {
        return sorted.length;
    }

    /**
     * How much of both is alike, in percent, rounded down: twice what they share, of what both have. Without any prints
     * nothing is alike.
     */
    public int percentAlike(Prints other) {
        int all = sorted.length + other.sorted.length;
        return all == 0 ? 0 : 2 * shared(other) * PERCENT / all;
    }

    private int shared(Prints other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < sorted.length && there < other.sorted.length) {
            int order = Long.compare(sorted[here], other.sorted[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
