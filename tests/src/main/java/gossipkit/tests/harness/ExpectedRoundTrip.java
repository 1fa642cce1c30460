package gossipkit.tests.harness;

import java.time.Duration;

/** The round trip as RFC 6298, section 2, estimates it, in milliseconds (rule U3). */
public final class ExpectedRoundTrip {

    private double smoothed = -1;
    private double deviation;

    /** A direct Ack came after so long. */
    public void add(long millis) {
        if (smoothed < 0) {
            smoothed = millis;
            deviation = millis / 2.0;
        } else {
            deviation = 0.75 * deviation + 0.25 * Math.abs(smoothed - millis);
            smoothed = 0.875 * smoothed + 0.125 * millis;
        }
    }

    /** The timeout that follows, within its bounds. */
    public Duration timeout(Duration probeInterval) {
        double millis = smoothed + 4 * deviation;
        return Duration.ofNanos(Math.round(Math.max(20, Math.min(millis, probeInterval.toMillis() / 2.0)) * 1_000_000));
    }
}
