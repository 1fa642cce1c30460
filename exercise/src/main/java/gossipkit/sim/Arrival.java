package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
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

    /** @param to null if nobody has that address: it never arrives then */
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
    void happen() {
        if (lost) {
            to.life().miss(this);
        } else {
            super.happen();
        }
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

    /** How a trace tells that it was sent then. */
    TraceEvent sentAt(long atMillis) {
        Optional<MemberId> receiver = to == null ? Optional.empty() : to.someId();
        return new TraceEvent.Sent(atMillis, number, from.id(), receiver, message);
    }

    /** How a trace tells that it got lost then. */
    TraceEvent lostAt(long atMillis, String why) {
        return new TraceEvent.Lost(atMillis, number, why);
    }

    @Override
    TraceEvent handledAt(long atMillis) {
        return new TraceEvent.Arrived(atMillis, number);
    }

    @Override
    void recordMiss(Trace trace, long nowMillis) {
        trace.add(lostAt(nowMillis, lost ? "loss" : "crashed"));
    }
}
