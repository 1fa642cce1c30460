package gossipkit.swim;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What one member believes about a member, itself included.
 *
 * @param id whom this is about
 * @param state what is believed of it
 * @param incarnation the incarnation of the claim that is believed; at least 0
 * @param address where it receives messages
 * @param metadata what it says about itself; copied, unmodifiable, in key order
 * @param lastUpdate when this belief was adopted, by the clock of the member that holds it
 */
public record Member(
        MemberId id,
        MemberState state,
        long incarnation,
        Address address,
        Map<String, String> metadata,
        Instant lastUpdate) {

    /**
     * @throws NullPointerException if anything is null, in the metadata too
     * @throws IllegalArgumentException if {@code incarnation} is negative
     */
    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(lastUpdate, "lastUpdate");
        if (incarnation < 0) {
            throw new IllegalArgumentException("incarnation must not be negative: " + incarnation);
        }
        metadata = Metadata.copyOf(metadata);
    }

    /** This belief as a claim to pass on. */
    public MemberUpdate toUpdate() {
        return new MemberUpdate(id, state, incarnation, address, metadata);
    }
}
