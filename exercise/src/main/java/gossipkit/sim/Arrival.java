package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MembershipProtocol;
import java.util.List;
import java.util.Optional;

/** A message arrives at an address, and whatever process then lives there handles it. */
final class Arrival extends MemberEvent {

    private final long number;
    private final Node from;
    private final Node to;
    private final GossipMessage message;
    private boolean lost;

    Arrival(long number, Node from, Node to, GossipMessage message) {
        this.number = number;
        this.from = from;
        this.to = to;
        this.message = message;
    }

    /** From now on nobody will handle it: it gets lost on its way. */
    void lose() {
        lost = true;
    }

    @Override
    boolean isLost() {
        return lost;
    }

    @Override
    Life life() {
        return to.life();
    }

    @Override
    Step.Call kind() {
        return Step.Call.MESSAGE;
    }

    @Override
    String text() {
        return CallText.handleMessage(message, from.id());
    }

    @Override
    List<GossipAction> callOn(MembershipProtocol protocol) {
        return protocol.handleMessage(from.address(), message);
    }

    @Override
    Optional<GossipMessage> message() {
        return Optional.of(message);
    }

    @Override
    void recordCall(Trace trace, long nowMillis) {
        trace.add(new TraceEvent.Arrived(nowMillis, number));
    }

    @Override
    void recordMiss(Trace trace, long nowMillis) {
        trace.add(new TraceEvent.Lost(nowMillis, number, lost ? "loss" : "crashed"));
    }
}
