package gossipkit.sim;

import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.GossipAction;
import gossipkit.swim.MembershipProtocol;
import java.util.List;

/** A protocol period of one advanced process begins: it tunes itself first, and says when the next one comes. */
final class TunedTick extends Recurring {

    private final AdvancedMembershipProtocol protocol;
    private long intervalMillis;

    TunedTick(Life life, Timeline timeline, AdvancedMembershipProtocol protocol) {
        super(life, timeline);
        this.protocol = protocol;
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
    List<GossipAction> callOn(MembershipProtocol ofLife) {
        protocol.autoTune();
        List<GossipAction> actions = protocol.tick();
        intervalMillis = Millis.roundedUp(protocol.config().probeInterval());
        return actions;
    }
}
