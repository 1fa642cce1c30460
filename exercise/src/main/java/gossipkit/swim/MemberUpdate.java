package gossipkit.swim;

import java.util.Map;
import java.util.Objects;

/**
 * A claim about a member, as it travels in messages.
 *
 * @param id whom the claim is about
 * @param state what is claimed
 * @param incarnation how often that member has renewed itself; only the member itself raises it; at least 0
 * @param address where that member receives messages
 * @param metadata what that member says about itself; copied, unmodifiable, in key order
 */
public record MemberUpdate(
        MemberId id, MemberState state, long incarnation, Address address, Map<String, String> metadata) {

    /**
     * @throws NullPointerException if anything is null, in the metadata too
     * @throws IllegalArgumentException if {@code incarnation} is negative
     */
    public MemberUpdate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(address, "address");
        if (incarnation < 0) {
            throw new IllegalArgumentException("incarnation must not be negative: " + incarnation);
        }
        metadata = Metadata.copyOf(metadata);
    }

    /**
     * Whether this claim replaces {@code other}: the greater (incarnation, state) wins, compared in that order (rule
     * M1). It is the only ordering rule of the protocol:
     *
     * <pre>{@code
     * alive(i) < suspect(i) < dead(i) < left(i) < alive(i + 1)
     * }</pre>
     *
     * @throws IllegalArgumentException if {@code other} is about another member
     */
    public boolean supersedes(MemberUpdate other) {
        if (!id.equals(other.id)) {
            throw new IllegalArgumentException("claims about " + id + " and " + other.id + " have no order");
        }
        return incarnation != other.incarnation ? incarnation > other.incarnation : state.compareTo(other.state) > 0;
    }
}
