package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.MembershipProtocol;
import java.util.List;

/** A protocol period of one process begins, and the next one so long after it. */
final class Tick extends Recurring {

    private final long intervalMillis;

    Tick(Life life, Timeline timeline, long intervalMillis) {
        super(life, timeline);
        this.intervalMillis = intervalMillis;
    }

    @Override
    long intervalMillis() {
        return intervalMillis;
    }

    @Override
    Step.Call kind() {
        return Step.Call.TICK;
    }

    @Override
    String text() {
        return "tick()";
    }

    @Override
    List<GossipAction> callOn(MembershipProtocol protocol) {
        return protocol.tick();
    }
}
