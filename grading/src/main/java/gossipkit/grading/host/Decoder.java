package gossipkit.grading.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what an {@link Encoder} wrote, or somebody who only pretends to: nothing is believed, lengths least of all. */
public final class Decoder {

    static final int NARROW = 0;
    static final int WIDE = 1;

    private final ByteBuffer bytes;

    /** @param frame a whole frame without its length */
    public Decoder(byte[] frame) {
        this.bytes = ByteBuffer.wrap(frame);
    }

    /** Whether there is more to read. */
    public boolean hasMore() {
        return bytes.hasRemaining();
    }

    /** All that has not been read yet, without reading it. */
    public byte[] rest() {
        return Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
    }

    /** Reads all that has not been read yet. */
    public byte[] takeRest() {
        byte[] rest = rest();
        bytes.position(bytes.limit());
        return rest;
    }

    /** Cuts off the end of the frame: as many bytes as its last four say, and those. */
    public byte[] takeTail() throws IOException {
        require(Integer.BYTES);
        int end = bytes.limit() - Integer.BYTES;
        int length = bytes.getInt(end);
        if (length < 0 || length > end - bytes.position()) {
            throw new IOException("the frame ends too early");
        }
        bytes.limit(end - length);
        return Arrays.copyOfRange(bytes.array(), end - length, end);
    }

    /** The next byte, 0 to 255. */
    public int u8() throws IOException {
        require(1);
        return bytes.get() & 0xFF;
    }

    /** The next byte, as true or false. */
    public boolean bool() throws IOException {
        int value = u8();
        if (value > 1) {
            throw new IOException("neither true nor false: " + value);
        }
        return value == 1;
    }

    /** The next four bytes. */
    public int i32() throws IOException {
        require(Integer.BYTES);
        return bytes.getInt();
    }

    /** The next eight bytes. */
    public long i64() throws IOException {
        require(Long.BYTES);
        return bytes.getLong();
    }

    /**
     * A number of things that follow.
     *
     * @param bytesEach how many bytes each takes at least
     * @throws IOException if so many cannot be in the frame
     */
    public int count(int bytesEach) throws IOException {
        int count = i32();
        if (count < 0) {
            throw new IOException("a negative count");
        }
        require((long) count * bytesEach);
        return count;
    }

    /** The next bytes, as many as were written together. */
    public byte[] blob() throws IOException {
        byte[] blob = new byte[count(1)];
        bytes.get(blob);
        return blob;
    }

    /** The next string. */
    public String text() throws IOException {
        return switch (u8()) {
            case NARROW -> narrow();
            case WIDE -> wide();
            default -> throw new IOException("no kind of text");
        };
    }

    private String narrow() throws IOException {
        int length = count(1);
        String text =
                new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, StandardCharsets.ISO_8859_1);
        bytes.position(bytes.position() + length);
        return text;
    }

    private String wide() throws IOException {
        char[] chars = new char[count(2)];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = bytes.getChar();
        }
        return new String(chars);
    }

    private void require(long length) throws IOException {
        if (bytes.remaining() < length) {
            throw new IOException("the frame ends too early");
        }
    }
}
