package gossipkit.solution.swim;

import java.time.Duration;
import java.util.Optional;

/** How long an Ack takes, and how much that varies (RFC 6298, section 2; U3). In nanoseconds. */
final class RoundTrips {

    private static final int SMOOTHING = 8;
    private static final int DEVIATION_SMOOTHING = 4;
    private static final int DEVIATIONS = 4;

    private boolean measured;
    private long smoothed;
    private long deviation;

    void add(Duration roundTrip) {
        long nanos = roundTrip.toNanos();
        if (measured) {
            // The deviation first, from the estimate before this measurement.
            deviation += (Math.abs(smoothed - nanos) - deviation) / DEVIATION_SMOOTHING;
            smoothed += (nanos - smoothed) / SMOOTHING;
        } else {
            measured = true;
            smoothed = nanos;
            deviation = nanos / 2;
        }
    }

    /** How long to wait for an Ack; empty before the first one. */
    Optional<Duration> timeout() {
        return measured ? Optional.of(Duration.ofNanos(smoothed + DEVIATIONS * deviation)) : Optional.empty();
    }
}
