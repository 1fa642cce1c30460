package gossipkit.sim;

import java.time.Duration;

/** Virtual time in whole milliseconds: what does not fit never happens. */
final class Millis {

    /** An instant that no run reaches. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long MILLIS_PER_SECOND = 1_000;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private Millis() {}

    /** The length in milliseconds, rounded up, so that nothing comes early; {@link #NEVER} if it is too long. */
    static long roundedUp(Duration duration) {
        long seconds = duration.getSeconds();
        if (seconds >= NEVER / MILLIS_PER_SECOND) {
            return NEVER;
        }
        return seconds * MILLIS_PER_SECOND + (duration.getNano() + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI;
    }

    /**
     * As {@link #roundedUp}, for a length that somebody asked for.
     *
     * @throws IllegalArgumentException naming the field, if {@code duration} is negative
     */
    static long roundedUp(String field, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(field + " must not be negative: " + duration);
        }
        return roundedUp(duration);
    }

    /** The sum of two lengths or of an instant and a length, none negative; at most {@link #NEVER}. */
    static long sum(long first, long second) {
        long sum = first + second;
        return sum < 0 ? NEVER : sum;
    }
}
