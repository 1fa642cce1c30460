package gossipkit.grading.cli;

import gossipkit.grading.suite.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Help.Ansi;

/** One line that counts the checks, for people who wait: on a terminal only, and only when it takes a while. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean onTerminal = Ansi.AUTO.enabled();
    private final long start = System.nanoTime();
    private boolean shown;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void ended(int done, int total) {
        if (onTerminal && System.nanoTime() - start > PATIENCE.toNanos()) {
            shown = true;
            err.print(ERASE_LINE + "checked " + done + " of " + total);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
