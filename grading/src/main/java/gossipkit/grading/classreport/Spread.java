package gossipkit.grading.classreport;

import gossipkit.grading.report.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Where scores lie, in points, to two decimals.
 *
 * @param lower the first quartile: between neighbours in proportion, as spreadsheets' QUARTILE.INC
 * @param median the second
 * @param upper the third
 * @param mean their sum by their number
 */
public record Spread(BigDecimal lower, BigDecimal median, BigDecimal upper, BigDecimal mean) {

    private static final int DECIMALS = 2;
    private static final int QUARTERS = 4;
    private static final BigDecimal TENTHS = BigDecimal.TEN;

    /** @param sorted the least first */
    static Optional<Spread> of(List<Points> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        long sum = sorted.stream().mapToLong(Points::tenths).sum();
        return Optional.of(
                new Spread(quartile(sorted, 1), quartile(sorted, 2), quartile(sorted, 3), mean(sum, sorted.size())));
    }

    private static BigDecimal quartile(List<Points> sorted, int number) {
        int quarters = (sorted.size() - 1) * number;
        int below = sorted.get(quarters / QUARTERS).tenths();
        int above =
                sorted.get(Math.min(quarters / QUARTERS + 1, sorted.size() - 1)).tenths();
        int rest = quarters % QUARTERS;
        return mean((long) below * (QUARTERS - rest) + (long) above * rest, QUARTERS);
    }

    /** The mean of so many numbers of points. */
    static BigDecimal mean(long tenths, int count) {
        return BigDecimal.valueOf(tenths)
                .divide(TENTHS.multiply(BigDecimal.valueOf(count)), DECIMALS, RoundingMode.HALF_UP);
    }
}
