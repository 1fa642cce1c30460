package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MembershipProtocol;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Starts the processes, calls their protocols, carries out what these return, and has every step checked. */
final class Host {

    private final ProtocolFactory factory;
    private final GossipConfig config;
    private final Seeds seeds;
    private final Timeline timeline;
    private final Network network;
    private final Trace trace;
    private final List<Invariant> invariants;
    private final Rhythm rhythm;

    Host(
            ProtocolFactory factory,
            Rhythm rhythm,
            SimulationSettings settings,
            Timeline timeline,
            Network network,
            Trace trace,
            List<Invariant> invariants) {
        this.factory = factory;
        this.rhythm = rhythm;
        this.config = settings.config();
        this.seeds = new Seeds(settings.seed());
        this.timeline = timeline;
        this.network = network;
        this.trace = trace;
        this.invariants = List.copyOf(invariants);
    }

    /** Starts a process of that member, which is called in its rhythm from now on, at a phase of its own. */
    void begin(Node node, int number) {
        MembershipProtocol protocol =
                ProtocolCall.create(factory, node, config, seeds.protocol(node.number(), number), timeline.clock());
        Life life = new Life(node, number, protocol, this);
        node.begin(life);
        rhythm.begin(life, seeds, timeline);
    }

    /** Lets a process handle an event. */
    void handle(Life life, MemberEvent event) {
        trace.addCall(event, timeline.nowMillis());
        GossipAction[] actions = ProtocolCall.actionsOf(life, event);
        for (GossipAction action : actions) {
            carryOut(life, action);
        }
        if (!invariants.isEmpty()) {
            check(life, event, actions);
        }
        event.handled();
    }

    /** Nobody handles that event. */
    void miss(MemberEvent event) {
        event.recordMiss(trace, timeline.nowMillis());
    }

    private void carryOut(Life life, GossipAction action) {
        if (action instanceof Send send) {
            network.send(life.node(), send);
        } else if (action instanceof ScheduleTimer timer) {
            timeline.schedule(new TimerFiring(life, timer.name()), Millis.roundedUp(timer.delay()));
        } else if (action instanceof MembershipChange change) {
            trace.add(new TraceEvent.Changed(
                    timeline.nowMillis(), life.node().id(), change.member(), change.oldState(), change.newState()));
        }
    }

    private void check(Life life, MemberEvent event, GossipAction[] actions) {
        Step step = new Step(
                timeline.nowMillis(),
                life.node().id(),
                life.number(),
                life.protocol(),
                event.kind(),
                event.message(),
                Collections.unmodifiableList(Arrays.asList(actions)));
        for (Invariant invariant : invariants) {
            invariant.brokenBy(step).ifPresent(sentence -> {
                throw new InvariantBroken(invariant.name(), sentence);
            });
        }
    }
}
