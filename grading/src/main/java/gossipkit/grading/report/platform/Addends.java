package gossipkit.grading.report.platform;

import gossipkit.grading.report.Points;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Points for a reader that adds them up as binary fractions, from the first to the last: tenths are none, and their sum
 * may come out as 83.19999999999999.
 */
final class Addends {

    // As many digits tell every double from its neighbours. Double.toString writes more or fewer of them by JDK.
    private static final MathContext DIGITS = new MathContext(17);

    private Addends() {}

    /** The points in their order. If need be, the last that is not 0 differs a trillionth, so that the sum is exact. */
    static List<BigDecimal> of(List<Points> points) {
        List<BigDecimal> addends = new ArrayList<>(
                points.stream().map(one -> new BigDecimal(one.toString())).toList());
        int last = points.size() - 1;
        while (last > 0 && points.get(last).equals(Points.ZERO)) {
            last--;
        }
        if (last > 0) {
            double before = sum(addends.subList(0, last));
            double total = points.stream().reduce(Points.ZERO, Points::plus).value();
            double own = points.get(last).value();
            double fitting = fitting(before, own, total);
            if (fitting != own) {
                addends.set(last, new BigDecimal(fitting).round(DIGITS));
            }
        }
        return addends;
    }

    /** What the reader makes of them. */
    static double sum(List<BigDecimal> addends) {
        double sum = 0;
        for (BigDecimal addend : addends) {
            sum += addend.doubleValue();
        }
        return sum;
    }

    private static double fitting(double before, double own, double total) {
        double fitting = own;
        while (before + fitting < total) {
            fitting = Math.nextUp(fitting);
        }
        while (before + fitting > total) {
            fitting = Math.nextDown(fitting);
        }
        return fitting;
    }
}
