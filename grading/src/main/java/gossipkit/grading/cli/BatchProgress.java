package gossipkit.grading.cli;

import gossipkit.grading.batch.Standing;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** How far a batch is, how fast it goes, and how long it will take, for people who wait. */
final class BatchProgress implements Consumer<Standing>, AutoCloseable {

    private static final double SECONDS_PER_MINUTE = 60;

    private final ProgressLine line;
    private final long start = System.nanoTime();

    /** @param err where the line goes, if that is a terminal */
    BatchProgress(PrintWriter err) {
        line = new ProgressLine(err, "submissions");
    }

    @Override
    public void accept(Standing standing) {
        line.show(text(standing, Duration.ofNanos(System.nanoTime() - start)));
    }

    /** What the line says after that time. */
    static String text(Standing standing, Duration elapsed) {
        String text = standing.done() + " of " + standing.total();
        int now = standing.done() - standing.before();
        double minutes = elapsed.toMillis() / (1_000 * SECONDS_PER_MINUTE);
        if (now > 0 && minutes > 0) {
            double rate = now / minutes;
            double left = (standing.total() - standing.done()) / rate;
            text += String.format(Locale.ROOT, ", %.1f a minute, %s left", rate, clock(left * SECONDS_PER_MINUTE));
        }
        return standing.ungraded() == 0 ? text : text + ", " + standing.ungraded() + " without a grade";
    }

    private static String clock(double seconds) {
        Duration left = Duration.ofSeconds(Math.round(seconds));
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    @Override
    public void close() {
        line.close();
    }
}
