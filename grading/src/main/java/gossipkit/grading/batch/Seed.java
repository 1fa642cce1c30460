package gossipkit.grading.batch;

import java.util.OptionalLong;

/**
 * What all randomness comes from.
 *
 * @param value the number
 * @param hidden whether nobody who reads results is to know it
 */
public record Seed(long value, boolean hidden) {

    private static final int DIGITS = 16;

    /** One that may be known. */
    public static Seed of(long value) {
        return new Seed(value, false);
    }

    /** The number, if it may be told. */
    OptionalLong told() {
        return hidden ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** As a part of a file's name: different for different seeds, whether hidden or not. */
    @Override
    public String toString() {
        return hidden
                ? "hidden" + new Fingerprint().add(Long.toString(value)).text().substring(0, DIGITS)
                : Long.toString(value);
    }
}
