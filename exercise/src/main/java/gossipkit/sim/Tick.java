package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.MembershipProtocol;
import java.util.List;

/**
 * A protocol period of one process begins, again and again. Periods that pass during a pause count as one, as with the
 * ticker of a stalled process; afterwards the phase is what it was.
 */
final class Tick extends MemberEvent {

    private final Life life;
    private final Timeline timeline;
    private final long intervalMillis;

    Tick(Life life, Timeline timeline, long intervalMillis) {
        this.life = life;
        this.timeline = timeline;
        this.intervalMillis = intervalMillis;
    }

    @Override
    Life life() {
        return life;
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

    @Override
    void handled() {
        long lateMillis = timeline.nowMillis() - atMillis();
        timeline.schedule(this, intervalMillis - lateMillis % intervalMillis);
    }
}
