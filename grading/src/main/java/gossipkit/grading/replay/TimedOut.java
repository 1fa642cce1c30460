package gossipkit.grading.replay;

import java.time.Duration;

/** A call on the subject did not return in time. */
public final class TimedOut extends Exception {

    private static final long serialVersionUID = 1L;

    TimedOut(Duration limit) {
        super("one run did not end within " + seconds(limit) + ": is there a loop that never ends?");
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1_000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
