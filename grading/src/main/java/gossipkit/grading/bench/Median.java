package gossipkit.grading.bench;

import java.util.Arrays;

/** The middle of several measurements: one that was disturbed does not move it much. */
final class Median {

    private Median() {}

    /** @throws IllegalArgumentException if there are no values */
    static double of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values have no median");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
