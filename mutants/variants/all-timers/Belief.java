package gossipkit.exercise.swim;

import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.time.Instant;

/**
 * What is held of another member.
 *
 * @param hushed it was DEAD or LEFT when it was first heard of, and nothing newer has come: nobody but itself may hear
 *     of it (M4)
 */
record Belief(Member member, boolean hushed) {

    static Belief of(MemberUpdate claim, Instant now, boolean hushed) {
        Member member =
                new Member(claim.id(), claim.state(), claim.incarnation(), claim.address(), claim.metadata(), now);
        return new Belief(member, hushed);
    }

    static boolean isUp(MemberState state) {
        return state == MemberState.ALIVE || state == MemberState.SUSPECT;
    }

    MemberUpdate claim() {
        return member.toUpdate();
    }

    MemberState state() {
        return member.state();
    }

    /** ALIVE or SUSPECT. */
    boolean isUp() {
        return isUp(member.state());
    }

    boolean isExactly(MemberState state, long incarnation) {
        return member.state() == state && member.incarnation() == incarnation;
    }

    /** The same member at the same incarnation, in another state. */
    MemberUpdate claimOf(MemberState state) {
        return new MemberUpdate(member.id(), state, member.incarnation(), member.address(), member.metadata());
    }

    boolean isToBeForgotten(Instant now, Duration retention) {
        return !isUp() && Duration.between(member.lastUpdate(), now).compareTo(retention) > 0;
    }
}
