package gossipkit.grading.bench;

import java.util.Locale;

/** What a figure counts, and which way is better. */
enum Unit {
    /** Of the processor, by all threads and child processes; the less the better. */
    CPU_SECONDS("s"),
    /** Million events for each second of the processor; the more the better. */
    MILLION_EVENTS("M/s");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    String text(double value) {
        return String.format(Locale.ROOT, "%.2f %s", value, symbol);
    }

    /** How many times better the first is than the second. */
    double ratio(double measured, double baseline) {
        return this == CPU_SECONDS ? baseline / measured : measured / baseline;
    }

    /** The wording of a bound: {@code at most 5.00 s}. */
    String boundText(double bound) {
        return (this == CPU_SECONDS ? "at most " : "at least ") + text(bound);
    }
}
