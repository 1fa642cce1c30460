package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/** What this member says of itself. Nobody else ever raises its incarnation (S5). */
final class Myself {

    /** Of a claim that needs no answer; below every incarnation. */
    static final long NOTHING_TO_REFUTE = -1;

    private final InstantSource clock;
    private MemberUpdate claim;
    private Instant since;

    Myself(MemberId id, Address address, InstantSource clock) {
        this.clock = clock;
        become(new MemberUpdate(id, MemberState.ALIVE, 0, address, Map.of()));
    }

    MemberId id() {
        return claim.id();
    }

    Address address() {
        return claim.address();
    }

    boolean hasLeft() {
        return claim.state() == MemberState.LEFT;
    }

    MemberUpdate claim() {
        return claim;
    }

    Member toMember() {
        return new Member(claim.id(), claim.state(), claim.incarnation(), claim.address(), claim.metadata(), since);
    }

    /**
     * The incarnation that has to be outbid because of what others claim about this member (S1, S3, S4, L2), or
     * {@link #NOTHING_TO_REFUTE}. An alive member outbids whatever is not its own claim and not older; one that has
     * left, only what would bring it back.
     */
    long incarnationToOutbid(MemberUpdate rumour) {
        if (rumour.incarnation() > Membership.INCARNATION_MAX) {
            return NOTHING_TO_REFUTE;
        }
        boolean refute =
                hasLeft() ? rumour.supersedes(claim) : rumour.incarnation() >= incarnation() && !rumour.equals(claim);
        return refute ? rumour.incarnation() : NOTHING_TO_REFUTE;
    }

    /** Raises the incarnation above a rumour; all else stays. */
    void renew(long incarnation) {
        become(claim(claim.state(), incarnation, claim.metadata()));
    }

    /** K1. */
    void putMetadata(String key, String value) {
        Map<String, String> metadata = new TreeMap<>(claim.metadata());
        metadata.put(key, value);
        become(claim(claim.state(), incarnation() + 1, metadata));
    }

    /** L1. */
    void leave() {
        become(claim(MemberState.LEFT, incarnation() + 1, claim.metadata()));
    }

    private long incarnation() {
        return claim.incarnation();
    }

    private MemberUpdate claim(MemberState state, long incarnation, Map<String, String> metadata) {
        return new MemberUpdate(claim.id(), state, incarnation, claim.address(), metadata);
    }

    private void become(MemberUpdate next) {
        claim = next;
        since = clock.instant();
    }
}
