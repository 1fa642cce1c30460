package gossipkit.grading.report;

import java.math.BigDecimal;

/**
 * Points to one decimal, held exactly, so that items always add up to the score that is shown.
 *
 * @param tenths ten times the points
 */
public record Points(int tenths) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(0);

    private static final int TENTHS = 10;

    /** Whole points. */
    public static Points of(int points) {
        return new Points(points * TENTHS);
    }

    /** The sum. */
    public Points plus(Points other) {
        return new Points(tenths + other.tenths);
    }

    /** What is left when the other points are taken away. */
    public Points minus(Points other) {
        return new Points(tenths - other.tenths);
    }

    /** As a number. */
    public double value() {
        return BigDecimal.valueOf(tenths, 1).doubleValue();
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(tenths, other.tenths);
    }

    /** With exactly one decimal: {@code 87.5}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }
}
