package gossipkit.grading.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Lists in frames, of elements that may be null: a submission may return anything. */
public final class Lists {

    private static final int ELEMENTS_MAX = 100_000;

    private Lists() {}

    /** Reads one element. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The next element. */
        T read(Decoder from) throws IOException;
    }

    /**
     * Writes what {@link #read} reads.
     *
     * @param list asked for its elements once, in order; whatever it throws is thrown
     * @throws TooMuch if it does not end
     */
    public static <T> void write(Encoder to, Iterable<? extends T> list, BiConsumer<Encoder, T> writer) {
        int place = to.position();
        to.i32(0);
        int count = 0;
        for (T element : list) {
            if (++count > ELEMENTS_MAX) {
                throw new TooMuch("more than " + ELEMENTS_MAX + " elements in a list");
            }
            nullable(to, element, writer);
        }
        to.i32At(place, count);
    }

    /** A list that may hold null. */
    public static <T> List<T> read(Decoder from, Reader<T> reader) throws IOException {
        int count = from.count(1);
        if (count > ELEMENTS_MAX) {
            throw new IOException("a list of " + count + " elements");
        }
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(nullable(from, reader));
        }
        return list;
    }

    /** Writes something or null. */
    public static <T> void nullable(Encoder to, T value, BiConsumer<Encoder, T> writer) {
        to.bool(value != null);
        if (value != null) {
            writer.accept(to, value);
        }
    }

    /** Something or null. */
    public static <T> T nullable(Decoder from, Reader<T> reader) throws IOException {
        return from.bool() ? reader.read(from) : null;
    }
}
