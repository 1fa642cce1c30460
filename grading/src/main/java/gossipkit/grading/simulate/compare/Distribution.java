package gossipkit.grading.simulate.compare;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * One figure over many seeds. Median and ends of the range are figures that were measured, never something in between
 * (nearest rank), so that they come out alike on any machine. A run that never got there counts as later than all that
 * did: where half of the runs never get there, so does the median.
 *
 * @param runs how many seeds
 * @param never on how many of them there is no figure, since what was waited for never happened
 * @param low 5 % of the runs are at or below it; empty if it is never
 * @param median half of the runs are at or below it; empty if it is never
 * @param high 95 % of the runs are at or below it; empty if it is never
 */
public record Distribution(int runs, int never, OptionalDouble low, OptionalDouble median, OptionalDouble high) {

    private static final int LOW_PERCENT = 5;
    private static final int HALF_PERCENT = 50;
    private static final int HIGH_PERCENT = 95;
    private static final int PERCENT_MAX = 100;

    /**
     * What these figures come to.
     *
     * @param figures one for each seed, empty for never
     * @throws IllegalArgumentException if there are none
     */
    public static Distribution of(List<OptionalDouble> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figures");
        }
        double[] sorted = figures.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        int runs = figures.size();
        return new Distribution(
                runs,
                runs - sorted.length,
                ranked(sorted, runs, LOW_PERCENT),
                ranked(sorted, runs, HALF_PERCENT),
                ranked(sorted, runs, HIGH_PERCENT));
    }

    private static OptionalDouble ranked(double[] sorted, int runs, int percent) {
        int rank = (runs * percent + PERCENT_MAX - 1) / PERCENT_MAX;
        return rank <= sorted.length ? OptionalDouble.of(sorted[rank - 1]) : OptionalDouble.empty();
    }

    /** Collects one figure for each seed. */
    public static Collector<OptionalDouble, ?, Distribution> collector() {
        return Collectors.collectingAndThen(Collectors.toList(), Distribution::of);
    }
}
