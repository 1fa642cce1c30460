package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.MembershipProtocol;
import java.util.List;

/** A timer of one process runs out. */
final class TimerFiring extends MemberEvent {

    private final Life life;
    private final String name;

    TimerFiring(Life life, String name) {
        this.life = life;
        this.name = name;
    }

    @Override
    Life life() {
        return life;
    }

    @Override
    Step.Call kind() {
        return Step.Call.TIMER;
    }

    @Override
    String text() {
        return CallText.handleTimer(name);
    }

    @Override
    List<GossipAction> callOn(MembershipProtocol protocol) {
        return protocol.handleTimer(name);
    }
}
