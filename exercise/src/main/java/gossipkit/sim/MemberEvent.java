package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MembershipProtocol;
import java.util.List;
import java.util.Optional;

/** Something for a member to handle, by one call of its protocol. */
abstract class MemberEvent extends Event {

    /** The process that handles it. */
    abstract Life life();

    /** Which call it is. */
    abstract Step.Call kind();

    /** The call as a reader would write it. */
    abstract String text();

    /** Makes the call. */
    abstract List<GossipAction> callOn(MembershipProtocol protocol);

    /** The message, if the call is about one. */
    Optional<GossipMessage> message() {
        return Optional.empty();
    }

    /** How a trace tells that it was handled then. */
    TraceEvent handledAt(long atMillis) {
        return new TraceEvent.Called(atMillis, life().node().id(), text());
    }

    /** Tells the trace, if it is worth telling, that no process is there to handle it. */
    void recordMiss(Trace trace, long nowMillis) {}

    /** The call was made, and its actions carried out. */
    void handled() {}

    @Override
    void happen() {
        life().accept(this);
    }
}
