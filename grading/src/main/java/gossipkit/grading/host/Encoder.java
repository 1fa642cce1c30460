package gossipkit.grading.host;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and text into a frame. It may be used again after {@link #clear()}. */
public final class Encoder {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int bytesMax;
    private byte[] bytes = new byte[1 << 10];
    private int end = Integer.BYTES;

    /** @param bytesMax how long the frame may be */
    public Encoder(int bytesMax) {
        this.bytesMax = bytesMax;
    }

    /** Starts anew. */
    public void clear() {
        end = Integer.BYTES;
    }

    /** Where the next thing goes, for {@link #cutTo}. */
    public int position() {
        return end;
    }

    /** Takes back all that was written since. */
    public void cutTo(int position) {
        end = position;
    }

    /** Writes one byte. */
    public void u8(int value) {
        room(1);
        bytes[end++] = (byte) value;
    }

    /** Writes 0 or 1. */
    public void bool(boolean value) {
        u8(value ? 1 : 0);
    }

    /** Writes four bytes. */
    public void i32(int value) {
        room(Integer.BYTES);
        INT.set(bytes, end, value);
        end += Integer.BYTES;
    }

    /** Writes four bytes over what is there. */
    void i32At(int position, int value) {
        INT.set(bytes, position, value);
    }

    /** Writes eight bytes. */
    public void i64(long value) {
        room(Long.BYTES);
        LONG.set(bytes, end, value);
        end += Long.BYTES;
    }

    /** Writes bytes and how many they are. */
    public void blob(byte[] value) {
        i32(value.length);
        raw(value);
    }

    /**
     * Writes any string, half surrogate pairs included, so that it comes out the same.
     *
     * @throws TooMuch if it is longer than a frame may be
     */
    public void text(String value) {
        if (isNarrow(value)) {
            u8(Decoder.NARROW);
            blob(value.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        u8(Decoder.WIDE);
        i32(value.length());
        room(2L * value.length());
        for (int i = 0; i < value.length(); i++) {
            bytes[end++] = (byte) (value.charAt(i) >>> 8);
            bytes[end++] = (byte) value.charAt(i);
        }
    }

    private static boolean isNarrow(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** What was written since a position. */
    public byte[] bytesSince(int position) {
        return Arrays.copyOfRange(bytes, position, end);
    }

    /** Writes what {@link #bytesSince} gave. */
    public void raw(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, end, value.length);
        end += value.length;
    }

    private void room(long more) {
        if (end + more > bytesMax) {
            throw new TooMuch("more than " + bytesMax + " bytes in one answer");
        }
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(end + more, 2L * bytes.length));
        }
    }

    void writeFrameTo(OutputStream out) throws IOException {
        INT.set(bytes, 0, end - Integer.BYTES);
        out.write(bytes, 0, end);
    }
}
