package gossipkit.grading.cli;

import gossipkit.grading.suite.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Help.Ansi;

/** One line that counts what is done, for people who wait: on a terminal only, and only when it takes a while. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final String what;
    private final boolean onTerminal = Ansi.AUTO.enabled();
    private final long start = System.nanoTime();
    private boolean shown;

    /**
     * @param err where the line goes
     * @param what is counted
     */
    ProgressLine(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    @Override
    public void ended(int done, int total) {
        show(done + " of " + total);
    }

    /** Shows that instead of what was there before. */
    void show(String standing) {
        if (onTerminal && System.nanoTime() - start > PATIENCE.toNanos()) {
            shown = true;
            err.print(ERASE_LINE + what + ": " + standing);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            shown = false;
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
