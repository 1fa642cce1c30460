package gossipkit.grading.similarity;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Chooses some runs of tokens to stand for all, so that whatever two sources share shows in what is chosen of both. */
final class Winnowing {

    /** Shorter runs are alike by chance: the tokens of a line or two. */
    static final int RUN = 20;

    /** Of so many runs in a row at least one is chosen: whatever is shared of {@code RUN + WINDOW - 1} tokens is seen. */
    static final int WINDOW = 12;

    private static final long PRIME = 1_000_003;

    private Winnowing() {}

    /** A hash for each run of {@link #RUN} tokens, in their order. */
    static long[] runs(int[] tokens) {
        return LongStream.range(0, Math.max(0, tokens.length - RUN + 1))
                .map(start -> hash(tokens, (int) start))
                .toArray();
    }

    private static long hash(int[] tokens, int start) {
        long hash = 0;
        for (int i = start; i < start + RUN; i++) {
            hash = hash * PRIME + tokens[i];
        }
        // The low bits of a product know only the low bits: without this, winnowing would choose by the last token.
        hash ^= hash >>> 32;
        return hash * 0x9E3779B97F4A7C15L;
    }

    /** The least hash of each window. */
    static Set<Long> chosen(long[] runs) {
        Set<Long> chosen = new TreeSet<>();
        for (int start = 0; start == 0 || start + WINDOW <= runs.length; start++) {
            LongStream.range(start, Math.min(start + WINDOW, runs.length))
                    .map(at -> runs[(int) at])
                    .min()
                    .ifPresent(chosen::add);
        }
        return chosen;
    }
}
