package gossipkit.tests.harness;

import gossipkit.swim.GossipConfig;
import gossipkit.tests.items.Active;
import java.time.Duration;

/**
 * How long a suspicion lasts by rules C1 to C3.
 *
 * @param min what T2 says
 * @param confirmationsMax K: how many confirmations make it that short
 */
public record ExpectedSuspicion(Duration min, int confirmationsMax) {

    private static final int MAX_TO_MIN = 6;

    /** At a member that counts so many others, the suspect included. */
    public static ExpectedSuspicion among(int others, GossipConfig config) {
        int multiplier = config.suspicionMultiplier();
        Duration min = config.probeTimeout().multipliedBy((long) multiplier * Active.sizeFactor(others));
        return new ExpectedSuspicion(min, Math.min(multiplier - 2, others - 1));
    }

    /** Its whole length, with so many confirmations. */
    public Duration after(int confirmations) {
        if (confirmationsMax <= 0) {
            return min;
        }
        Duration max = min.multipliedBy(MAX_TO_MIN);
        double share = Math.log(confirmations + 1) / Math.log(confirmationsMax + 1);
        Duration length = max.minus(Duration.ofNanos((long) (max.minus(min).toNanos() * share)));
        return length.compareTo(min) < 0 ? min : length;
    }
}
