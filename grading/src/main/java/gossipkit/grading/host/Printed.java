package gossipkit.grading.host;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the submission prints, up to a limit: its standard output is not the pipe. */
public final class Printed extends OutputStream {

    private static final int BYTES_MAX = 20_000;

    private final ByteArrayOutputStream recent = new ByteArrayOutputStream();
    private int taken;

    /** Takes the place of both standard streams. */
    public static Printed install() {
        Printed printed = new Printed();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return printed;
    }

    @Override
    public synchronized void write(int b) {
        if (taken < BYTES_MAX) {
            taken++;
            recent.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        int room = Math.min(length, BYTES_MAX - taken);
        if (room > 0) {
            taken += room;
            recent.write(bytes, from, room);
        }
    }

    /** What was printed since this was last asked. */
    synchronized byte[] takeRecent() {
        byte[] bytes = recent.toByteArray();
        recent.reset();
        return bytes;
    }
}
