package gossipkit.grading.suite;

import gossipkit.grading.replay.KillSwitch;
import java.time.Duration;

/**
 * How much a suite does beyond finding out what passes. The outcome of a check is the same with all settings.
 *
 * @param tryLimit what one run may take by the wall clock
 * @param shrinkTriesMax how many tries a failing property gets to find a smaller sample; counted, since a limit in
 *     seconds would give other reports on other machines
 * @param explain whether failures are run once more for a message, a trace and a token
 */
public record SuiteSettings(Duration tryLimit, int shrinkTriesMax, boolean explain) {

    private static final int SHRINK_TRIES_MAX = 500;

    /** For a report that people read. */
    public static SuiteSettings explaining() {
        return new SuiteSettings(KillSwitch.limit(), SHRINK_TRIES_MAX, true);
    }

    /** For a kill matrix, which only asks what failed: no shrinking, no traces, no tokens. */
    public static SuiteSettings outcomesOnly() {
        return new SuiteSettings(KillSwitch.limit(), 0, false);
    }
}
