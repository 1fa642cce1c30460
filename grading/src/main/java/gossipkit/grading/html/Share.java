package gossipkit.grading.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, for the width of a bar. */
public final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /**
     * In percent, with one decimal, rounded down: only what is whole looks whole.
     *
     * @param part from 0 to {@code whole}
     * @param whole more than 0
     */
    public static String percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                .toPlainString();
    }
}
