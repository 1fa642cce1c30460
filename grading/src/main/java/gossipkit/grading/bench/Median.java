package gossipkit.grading.bench;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** The middle of several measurements: one that was disturbed does not move it much. */
final class Median {

    private Median() {}

    /** Measures so many times. */
    static double of(int times, DoubleSupplier measurement) {
        return of(DoubleStream.generate(measurement).limit(times).toArray());
    }

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
