package gossipkit.swim;

import java.util.Objects;

/**
 * The name of a member, unique in its cluster and kept across restarts.
 *
 * @param value the name, not blank
 */
public record MemberId(String value) implements Comparable<MemberId> {

    /**
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public MemberId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }

    /** By name, as {@link String#compareTo} orders it. */
    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    /** The bare name. */
    @Override
    public String toString() {
        return value;
    }
}
