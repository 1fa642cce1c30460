package gossipkit.grading.bench;

import java.util.Optional;

/**
 * One row of the benchmark.
 *
 * @param name what was measured
 * @param unit what it counts
 * @param measured what it came to
 * @param baseline what the baseline came to, if that could be measured
 * @param goal what it should come to
 */
record Figure(String name, Unit unit, double measured, Optional<Double> baseline, Goal goal) {

    /** How many times better than the baseline: above 1 is better, for costs and speeds alike. */
    Optional<Double> ratio() {
        return baseline.map(value -> unit.ratio(measured, value));
    }
}
