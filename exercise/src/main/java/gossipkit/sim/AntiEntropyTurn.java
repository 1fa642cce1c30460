package gossipkit.sim;

import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.GossipAction;
import gossipkit.swim.MembershipProtocol;
import java.util.List;

/** It is time for one advanced process to compare views with another. */
final class AntiEntropyTurn extends Recurring {

    private final AdvancedMembershipProtocol protocol;
    private final long intervalMillis;

    AntiEntropyTurn(Life life, Timeline timeline, AdvancedMembershipProtocol protocol, long intervalMillis) {
        super(life, timeline);
        this.protocol = protocol;
        this.intervalMillis = intervalMillis;
    }

    @Override
    long intervalMillis() {
        return intervalMillis;
    }

    @Override
    Step.Call kind() {
        return Step.Call.ANTI_ENTROPY_SYNC;
    }

    @Override
    String text() {
        return "antiEntropySync()";
    }

    @Override
    List<GossipAction> callOn(MembershipProtocol ofLife) {
        return protocol.antiEntropySync();
    }
}
