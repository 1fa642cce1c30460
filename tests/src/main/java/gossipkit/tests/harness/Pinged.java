package gossipkit.tests.harness;

import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import java.util.List;
import java.util.Optional;

/**
 * The one Ping that some actions hold.
 *
 * @param target who is pinged
 * @param seq its sequence number
 */
public record Pinged(Peer target, long seq) {

    /**
     * @param rule the rule that demands the Ping
     * @throws RuleBroken unless there is exactly one Ping, to one of the peers
     */
    public static Pinged in(Actions actions, Rule rule) {
        List<Send> pings = actions.sends(Ping.class);
        demandEqual(rule, "Pings:", 1, pings.size());
        Optional<Peer> target = Peer.at(pings.get(0).to());
        if (target.isEmpty()) {
            throw new RuleBroken(rule, "a Ping to one of the members", actions.toString());
        }
        return new Pinged(target.get(), ((Ping) pings.get(0).message()).seq());
    }

    /** The Ack that answers it. */
    public Ack ack() {
        return target.ack(seq);
    }
}
