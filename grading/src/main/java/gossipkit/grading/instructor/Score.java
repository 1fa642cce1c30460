package gossipkit.grading.instructor;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A mutation score.
 *
 * @param killed how many were noticed
 * @param of how many that could be
 */
public record Score(int killed, int of) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent with one decimal, rounded down: only all is 100.0. */
    public String percent() {
        return of == 0
                ? "0.0"
                : HUNDRED.multiply(BigDecimal.valueOf(killed))
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.DOWN)
                        .toPlainString();
    }

    /** With both numbers: {@code 52 / 52 = 100.0 %}. */
    @Override
    public String toString() {
        return killed + " / " + of + " = " + percent() + " %";
    }
}
