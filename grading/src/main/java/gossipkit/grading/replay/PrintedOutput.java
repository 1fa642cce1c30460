package gossipkit.grading.replay;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes what the subject prints, up to a limit, while it is open: standard output belongs to the report. */
public final class PrintedOutput extends OutputStream implements AutoCloseable {

    private static final int BYTES_MAX = 10_000;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean cut;

    /** From now on. */
    public PrintedOutput() {
        PrintStream taken = new PrintStream(this, true, StandardCharsets.UTF_8);
        System.setOut(taken);
        System.setErr(taken);
    }

    @Override
    public synchronized void write(int b) {
        if (kept.size() < BYTES_MAX) {
            kept.write(b);
        } else {
            cut = true;
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }

    /** What was printed so far, as it came: not yet safe to print. */
    public synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8) + (cut ? "\n... and more" : "");
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
