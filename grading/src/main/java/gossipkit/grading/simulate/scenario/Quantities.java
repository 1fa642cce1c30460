package gossipkit.grading.simulate.scenario;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with their units, as a user writes them. Each throws {@link IllegalArgumentException} for anything else. */
final class Quantities {

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,3}))?(ms|s|m|h)");
    private static final Pattern RANGE = Pattern.compile("([0-9.]+)(ms|s|m|h)?\\.\\.([0-9.]+(ms|s|m|h))");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?)%");
    private static final Pattern SHARE = Pattern.compile("0(?:\\.[0-9]{1,9})?|1(?:\\.0{1,9})?");
    private static final int PERCENT_OF_ONE = 100;
    private static final int THOUSAND = 1_000;

    private Quantities() {}

    /** How long a latency is at least and at most. */
    record Range(Duration min, Duration max) {}

    /** {@code 250ms}, {@code 1.5s}, {@code 2m}: whole milliseconds. */
    static Duration duration(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a time, such as 250ms, 10s, 1.5s or 2m");
        }
        long unit = unitMillis(parts.group(3));
        long thousandths = parts.group(2) == null ? 0 : Long.parseLong((parts.group(2) + "00").substring(0, 3));
        long millis = Long.parseLong(parts.group(1)) * unit + thousandths * unit / THOUSAND;
        if (thousandths * unit % THOUSAND != 0) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number of milliseconds");
        }
        return Duration.ofMillis(millis);
    }

    private static long unitMillis(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "s" -> THOUSAND;
            case "m" -> 60L * THOUSAND;
            default -> 3_600L * THOUSAND;
        };
    }

    /** {@code 10..50ms}, {@code 500ms..1s}, or {@code 20ms} for always the same. */
    static Range range(String text) {
        Matcher parts = RANGE.matcher(text);
        if (!parts.matches()) {
            Duration both = duration(text);
            return new Range(both, both);
        }
        String unit = parts.group(2) == null ? parts.group(4) : parts.group(2);
        Duration min = duration(parts.group(1) + unit);
        Duration max = duration(parts.group(3));
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("'" + text + "' begins after its end");
        }
        return new Range(min, max);
    }

    /** {@code 5%} or {@code 0.05}: a probability. */
    static double share(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            double share = Double.parseDouble(percent.group(1)) / PERCENT_OF_ONE;
            if (share <= 1) {
                return share;
            }
        } else if (SHARE.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        throw new IllegalArgumentException("'" + text + "' is not a share, such as 5% or 0.05, from 0% to 100%");
    }

    /** A whole number that is not negative. */
    static int whole(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number");
        }
        return Integer.parseInt(text);
    }

    /** A seed: any whole number that a long holds. */
    static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number", e);
        }
    }
}
