package gossipkit.grading.simulate.compare;

import java.util.Locale;
import java.util.OptionalDouble;

/** How figures of one kind are written. */
public enum Spelling {
    /** {@code 1,234} */
    WHOLE("%,.0f"),
    /** {@code 12.3} */
    TENTHS("%,.1f"),
    /** {@code 0.12} */
    HUNDREDTHS("%,.2f"),
    /** {@code 99.5 %} */
    PERCENT("%.1f %%");

    private final String format;

    Spelling(String format) {
        this.format = format;
    }

    /** The figure in words. */
    public String text(double figure) {
        return String.format(Locale.ROOT, format, figure);
    }

    /** The figure in words; {@code never} if there is none. */
    public String text(OptionalDouble figure) {
        return figure.isPresent() ? text(figure.getAsDouble()) : "never";
    }

    /** {@code 5.1 (4.0 to 6.3)}, or {@code 5.1} if all are alike, and how often it was never reached. */
    public String text(Distribution figures) {
        if (figures.never() == figures.runs()) {
            return neverText(figures);
        }
        return figures.never() == 0 ? range(figures) : range(figures) + ", " + neverText(figures);
    }

    private String range(Distribution figures) {
        String low = text(figures.low());
        String high = text(figures.high());
        return text(figures.median()) + (low.equals(high) ? "" : " (" + low + " to " + high + ")");
    }

    private static String neverText(Distribution figures) {
        return "never on " + figures.never() + " of " + figures.runs() + " seeds";
    }
}
