package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.util.List;
import java.util.Optional;

/**
 * One call on one member, just after it returned.
 *
 * @param atMillis virtual milliseconds since the start of the run
 * @param member whom the host called
 * @param life 0 for the first life of that member, one more after each restart
 * @param protocol its state machine, to be asked for its views
 * @param call what was called
 * @param message the message, if the call was {@link Call#MESSAGE}
 * @param actions what the call returned
 */
public record Step(
        long atMillis,
        MemberId member,
        int life,
        MembershipProtocol protocol,
        Call call,
        Optional<GossipMessage> message,
        List<GossipAction> actions) {

    /** The calls that return actions, of {@link MembershipProtocol} and {@code AdvancedMembershipProtocol}. */
    public enum Call {
        BOOTSTRAP,
        TICK,
        MESSAGE,
        TIMER,
        UPDATE_METADATA,
        LEAVE,
        ANTI_ENTROPY_SYNC
    }
}
