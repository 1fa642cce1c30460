package gossipkit.grading.bench;

import java.util.Locale;

/** What a figure counts, and which way is better. */
enum Unit {
    /** Of the processor, by all threads and child processes; the less the better. */
    CPU_SECONDS("s", 2),
    /** From start to end, whatever else the machine does; the less the better. */
    WALL_SECONDS("s", 2),
    /** Million events for each second of the processor; the more the better. */
    MILLION_EVENTS("M/s", 2),
    /** Of a whole that is made of costs; the less the better. */
    PERCENT("%", 0),
    /** 1,024 bytes of memory; the less the better. */
    KIBIBYTES("KiB", 1),
    /** 1,024 of those; the less the better. */
    MEBIBYTES("MiB", 0);

    private final String symbol;
    private final int decimals;

    Unit(String symbol, int decimals) {
        this.symbol = symbol;
        this.decimals = decimals;
    }

    String text(double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f %s", value, symbol);
    }

    /** How many times better the first is than the second. */
    double ratio(double measured, double baseline) {
        return isCost() ? baseline / measured : measured / baseline;
    }

    /** The wording of a bound: {@code at most 5.00 s}. */
    String boundText(double bound) {
        return (isCost() ? "at most " : "at least ") + text(bound);
    }

    private boolean isCost() {
        return this != MILLION_EVENTS;
    }
}
