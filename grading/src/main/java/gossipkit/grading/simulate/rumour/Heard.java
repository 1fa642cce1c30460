package gossipkit.grading.simulate.rumour;

import gossipkit.swim.Member;
import gossipkit.swim.MemberUpdate;
import java.time.Instant;

/** A rumour that one member has heard. */
final class Heard {

    private final Rumour rumour;
    private final MemberUpdate passedOn;
    private final long atMillis;
    private int hotRoundsLeft;

    Heard(Rumour rumour, long atMillis, int hotRounds) {
        this.rumour = rumour;
        this.passedOn = rumour.oneHopFurther().toUpdate();
        this.atMillis = atMillis;
        this.hotRoundsLeft = hotRounds;
    }

    Rumour rumour() {
        return rumour;
    }

    /** The rumour as others get it from this member. */
    MemberUpdate passedOn() {
        return passedOn;
    }

    /** Whether it is still to be pushed. */
    boolean isHot() {
        return hotRoundsLeft > 0;
    }

    /** It is pushed in one round less. */
    void spendHotRound() {
        hotRoundsLeft--;
    }

    /** As the views show it. */
    Member toMember() {
        MemberUpdate update = rumour.toUpdate();
        return new Member(
                update.id(),
                update.state(),
                update.incarnation(),
                update.address(),
                update.metadata(),
                Instant.ofEpochMilli(atMillis));
    }
}
