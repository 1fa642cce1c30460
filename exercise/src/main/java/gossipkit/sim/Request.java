package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.MembershipProtocol;
import java.util.List;
import java.util.function.Function;

/** The application of one process asks its protocol for something. */
final class Request extends MemberEvent {

    private final Life life;
    private final Step.Call kind;
    private final String text;
    private final Function<MembershipProtocol, List<GossipAction>> call;

    Request(Life life, Step.Call kind, String text, Function<MembershipProtocol, List<GossipAction>> call) {
        this.life = life;
        this.kind = kind;
        this.text = text;
        this.call = call;
    }

    @Override
    Life life() {
        return life;
    }

    @Override
    Step.Call kind() {
        return kind;
    }

    @Override
    String text() {
        return text;
    }

    @Override
    List<GossipAction> callOn(MembershipProtocol protocol) {
        return call.apply(protocol);
    }
}
