package gossipkit.sim;

import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import java.util.SplittableRandom;

/**
 * Carries messages from member to member. Their fate is decided when they are sent: a message that was on its way when
 * a partition began still arrives, and one that was sent into it is lost, even if it is healed before it would have
 * arrived.
 */
final class Network {

    private final Directory directory;
    private final Links links;
    private final Timeline timeline;
    private final Trace trace;
    private final long latencyMillisMin;
    private final long latencySpan;
    private final double duplication;
    private double loss;
    private long messages;

    Network(SimulationSettings settings, Timeline timeline, Trace trace) {
        this.directory = new Directory(settings.members());
        this.links = new Links(settings.members());
        this.timeline = timeline;
        this.trace = trace;
        this.latencyMillisMin = Millis.roundedUp(settings.latencyMin());
        this.latencySpan = Millis.roundedUp(settings.latencyMax()) - latencyMillisMin + 1;
        this.loss = settings.loss();
        this.duplication = settings.duplication();
    }

    /** Gives a member its address. */
    void register(Node node) {
        directory.enter(node);
    }

    Links links() {
        return links;
    }

    void setLoss(double newLoss) {
        loss = newLoss;
    }

    /** Carries out a Send of that member. */
    void send(Node from, Send send) {
        // Every message draws the same four numbers: more loss, say, leaves the latencies of the others as they were.
        SplittableRandom wire = from.wire();
        boolean unlucky = wire.nextDouble() < loss;
        boolean doubled = wire.nextDouble() < duplication;
        long latencyMillis = latencyMillisMin + wire.nextLong(latencySpan);
        long copyLatencyMillis = latencyMillisMin + wire.nextLong(latencySpan);
        Node to = directory.at(send.to());
        String obstacle = obstacle(from, to, unlucky);
        if (obstacle != null) {
            trace.add(sent(from, to, send.message()).lostAt(timeline.nowMillis(), obstacle));
            return;
        }
        carry(from, to, send.message(), latencyMillis);
        if (doubled) {
            carry(from, to, send.message(), copyLatencyMillis);
        }
    }

    private void carry(Node from, Node to, GossipMessage message, long latencyMillis) {
        long slownessMillis = links.slownessMillis(from.number(), to.number());
        timeline.schedule(sent(from, to, message), Millis.sum(latencyMillis, slownessMillis));
    }

    /** Hands a message over at once, past all faults. */
    void deliver(Node from, Node to, GossipMessage message) {
        to.life().accept(sent(from, to, message));
    }

    private String obstacle(Node from, Node to, boolean unlucky) {
        if (to == null) {
            return "no such address";
        }
        String obstacle = links.obstacle(from.number(), to.number());
        return obstacle == null && unlucky ? "loss" : obstacle;
    }

    /** Numbers a message and tells the trace that it was sent. */
    private Arrival sent(Node from, Node to, GossipMessage message) {
        messages++;
        Arrival arrival = new Arrival(messages, from, to, message);
        trace.addSent(arrival, timeline.nowMillis());
        return arrival;
    }
}
