package gossipkit.grading.host;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Length-prefixed blocks of bytes, both ways over a pipe. */
public final class Frames implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final DataInputStream in;
    private final OutputStream out;
    private final int bytesMax;

    /**
     * @param in where frames come from
     * @param out where they go to
     * @param bytesMax a longer one is refused before anything is set aside for it
     */
    public Frames(InputStream in, OutputStream out, int bytesMax) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER_BYTES));
        this.out = out;
        this.bytesMax = bytesMax;
    }

    /** Those of a child process, whose standard streams are the pipe. */
    public static Frames ofStandardStreams() {
        return new Frames(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                Protocol.FRAME_BYTES_MAX);
    }

    /**
     * Sends what an encoder holds, in one write: each wakes the reader up.
     *
     * @throws IOException if the other side is gone
     */
    public synchronized void send(Encoder frame) throws IOException {
        frame.writeFrameTo(out);
        out.flush();
    }

    /**
     * The next frame.
     *
     * @throws java.io.EOFException if the other side has closed the pipe
     * @throws IOException if the frame is longer than allowed, or the pipe is broken
     */
    public Decoder receive() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > bytesMax) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new Decoder(bytes);
    }

    @Override
    public void close() throws IOException {
        try (in) {
            out.close();
        }
    }
}
