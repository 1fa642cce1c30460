package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Instant;

/**
 * What is held of another member.
 *
 * @param claim the claim that won
 * @param since when it won
 * @param mayBePassedOn false for the death of a member that was never known here: only that member is told (M4)
 */
record Belief(MemberUpdate claim, Instant since, boolean mayBePassedOn) {

    MemberId id() {
        return claim.id();
    }

    Address address() {
        return claim.address();
    }

    MemberState state() {
        return claim.state();
    }

    /** ALIVE or SUSPECT: it counts as a member of the cluster, and is probed. */
    boolean isActive() {
        return isActive(claim.state());
    }

    static boolean isActive(MemberState state) {
        return state == MemberState.ALIVE || state == MemberState.SUSPECT;
    }

    boolean isAt(long incarnation) {
        return claim.incarnation() == incarnation;
    }

    /** The same member at the same incarnation, in another state. */
    MemberUpdate as(MemberState state) {
        return new MemberUpdate(claim.id(), state, claim.incarnation(), claim.address(), claim.metadata());
    }

    Member toMember() {
        return new Member(claim.id(), claim.state(), claim.incarnation(), claim.address(), claim.metadata(), since);
    }
}
