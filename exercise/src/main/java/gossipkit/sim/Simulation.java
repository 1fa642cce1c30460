package gossipkit.sim;

import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A cluster on one thread and virtual time. Its members are numbered from 1, and all processes run from the start: each
 * is ticked once per probe interval, at a phase of its own, whether or not it has joined. Verbs take effect at the
 * present virtual instant; time passes only in {@link #runFor}.
 *
 * <pre>{@code
 * Simulation cluster = new Simulation(GossipProtocol::new, SimulationSettings.of(5, 1), List.of());
 * cluster.joinAll();
 * cluster.runFor(Duration.ofSeconds(10));
 * cluster.crash(3);
 * cluster.runFor(Duration.ofSeconds(30));
 * }</pre>
 *
 * <p>Every verb that takes a member's number throws {@link IllegalArgumentException} if there is no such member. Every
 * verb that calls a protocol, and {@code runFor}, may throw {@link ProtocolCrash}, {@link InvariantBroken} or
 * {@link BudgetExhausted}; the run is over then, but for its {@link #trace()} and the views of its members.
 */
public final class Simulation {

    private final Node[] nodes;
    private final Timeline timeline;
    private final Trace trace;
    private final Network network;
    private final Host host;

    /**
     * @param factory makes a protocol for every life of every member
     * @param settings what rules the run
     * @param invariants what to check after every call of a protocol, in this order; new ones for each run
     * @throws ProtocolCrash if a protocol cannot be made
     */
    public Simulation(ProtocolFactory factory, SimulationSettings settings, List<Invariant> invariants) {
        this(factory, settings, invariants, new EventQueue());
    }

    /**
     * A simulation of advanced members. Their host calls {@code autoTune()} just before each tick, ticks in the interval
     * of the {@code config()} then in force, and calls {@code antiEntropySync()} once per {@code antiEntropyInterval},
     * at a phase of each member's own.
     *
     * @param config the settings of the protocol; its base takes the place of that in {@code settings}
     */
    public static Simulation advanced(
            AdvancedProtocolFactory factory,
            AdvancedGossipConfig config,
            SimulationSettings settings,
            List<Invariant> invariants) {
        return new Simulation(
                factory.with(config),
                Rhythm.of(config),
                settings.withConfig(config.base()),
                invariants,
                new EventQueue());
    }

    /**
     * The same simulation with all that is to come in one {@link java.util.PriorityQueue}: the same run event by event,
     * but slower. It is what the speed of the other is measured against.
     */
    public static Simulation onPriorityQueue(
            ProtocolFactory factory, SimulationSettings settings, List<Invariant> invariants) {
        return new Simulation(factory, settings, invariants, EventQueue.withoutRing());
    }

    /**
     * A simulation in which a schedule decides when each message arrives, and whether it does: latency, loss and
     * duplication of the settings play no part in it. It is played in one of the runs of a {@link ScheduleSearch}.
     */
    public static Simulation by(
            Schedule schedule, ProtocolFactory factory, SimulationSettings settings, List<Invariant> invariants) {
        SimulationSettings still = settings.withLatency(Duration.ZERO, Duration.ZERO)
                .withLoss(0)
                .withDuplication(0)
                .withShuffledTies(false);
        return new Simulation(factory, still, invariants, new OpenOrder(schedule));
    }

    Simulation(ProtocolFactory factory, SimulationSettings settings, List<Invariant> invariants, Agenda queue) {
        this(factory, Rhythm.of(settings.config()), settings, invariants, queue);
    }

    private Simulation(
            ProtocolFactory factory,
            Rhythm rhythm,
            SimulationSettings settings,
            List<Invariant> invariants,
            Agenda queue) {
        Seeds seeds = new Seeds(settings.seed());
        timeline = new Timeline(queue, settings.shuffleTies() ? seeds.ties() : null, settings.eventBudget());
        trace = new Trace(SettingsText.of(settings));
        network = new Network(settings, timeline, trace);
        host = new Host(factory, rhythm, settings, timeline, network, trace, invariants);
        nodes = new Node[settings.members()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new Node(i + 1, seeds.wire(i + 1));
            network.register(nodes[i]);
            host.begin(nodes[i], 0);
        }
    }

    /** The name of a member: {@code node1}, … */
    public MemberId id(int node) {
        return member(node).id();
    }

    /** Where a member receives messages. */
    public Address address(int node) {
        return member(node).address();
    }

    /** The state machine of a member, to be asked for its views; after a crash, the one that crashed. */
    public MembershipProtocol node(int node) {
        return member(node).life().protocol();
    }

    /** Whether a member has a process, paused or not, left or not: whether it has not crashed. */
    public boolean isRunning(int node) {
        return member(node).life().isRunning();
    }

    /**
     * Calls {@code bootstrap} with the addresses of those members. As for every call, a paused member handles it at the
     * end of its pause.
     *
     * @throws IllegalStateException if {@code node} has crashed
     */
    public void join(int node, int... seeds) {
        List<Address> addresses = Arrays.stream(seeds).mapToObj(this::address).toList();
        request(node, Step.Call.BOOTSTRAP, CallText.bootstrap(addresses), protocol -> protocol.bootstrap(addresses));
    }

    /**
     * Lets every member but the first join by the first.
     *
     * @throws IllegalStateException if one of them has crashed
     */
    public void joinAll() {
        for (int node = 2; node <= nodes.length; node++) {
            join(node, 1);
        }
    }

    /**
     * Calls {@code updateMetadata}.
     *
     * @throws IllegalStateException if {@code node} has crashed
     */
    public void updateMetadata(int node, String key, String value) {
        String text = CallText.updateMetadata(key, value);
        request(node, Step.Call.UPDATE_METADATA, text, protocol -> protocol.updateMetadata(key, value));
    }

    /**
     * Calls {@code leave}. The process goes on until it is crashed.
     *
     * @throws IllegalStateException if {@code node} has crashed
     */
    public void leave(int node) {
        request(node, Step.Call.LEAVE, "leave()", MembershipProtocol::leave);
    }

    /**
     * Hands a message to a member as if another had sent it, now and past all faults: a forgery, to see what the member
     * makes of it.
     */
    public void deliver(int from, int to, GossipMessage message) {
        network.deliver(member(from), member(to), message);
    }

    /**
     * Ends a process: its ticks and timers are gone, and what arrives is lost, as is what waited for the end of a
     * pause. What it has sent still arrives. Nothing happens if it has already crashed.
     */
    public void crash(int node) {
        Node crashed = member(node);
        if (crashed.life().isRunning()) {
            trace.add(new TraceEvent.Crashed(nowMillis(), crashed.id()));
            crashed.life().end();
        }
    }

    /**
     * Starts a new process of the same name and address, which knows nothing of the last one; first crashes that if it
     * still runs. Messages that were sent to the last one reach the new one, timers do not.
     */
    public void restart(int node) {
        crash(node);
        Node restarted = member(node);
        note(restarted, TraceEvent.Noted.RESTART);
        host.begin(restarted, restarted.life().number() + 1);
    }

    /**
     * Stalls a process. What is for it meanwhile waits, and is handled in order once the time has passed; ticks that
     * pass count as one. Stalling a stalled one can only make it longer.
     *
     * @throws IllegalArgumentException if {@code howLong} is negative
     * @throws IllegalStateException if {@code node} has crashed
     */
    public void pause(int node, Duration howLong) {
        long millis = Millis.roundedUp("howLong", howLong);
        Life life = running(node);
        note(life.node(), "pause " + millis + " ms");
        life.pauseUntil(Millis.sum(nowMillis(), millis));
        timeline.schedule(new PauseEnd(life), millis);
    }

    /**
     * Makes every message from or to a member take so much longer, on top of what it takes already, until
     * {@link #heal}.
     *
     * @throws IllegalArgumentException if {@code extra} is negative
     */
    public void slow(int node, Duration extra) {
        Node slowed = member(node);
        network.links().slow(node, extra);
        note(slowed, "slow " + Millis.roundedUp(extra) + " ms");
    }

    /**
     * Loses all messages between these members and the rest, both ways, until {@link #heal}. Like a cut, it concerns
     * what is sent from now on; what is under way arrives. Several partitions hold together.
     */
    public void partition(Set<Integer> oneSide) {
        BitSet side = new BitSet();
        oneSide.forEach(node -> side.set(member(node).number()));
        network.links().partition(side);
        note(TraceEvent.Noted.PARTITION
                + side.stream().mapToObj(node -> id(node).value()).collect(Collectors.joining(" ")));
    }

    /** Loses all messages that one member sends to the other, one way, until {@link #heal}. */
    public void cut(int from, int to) {
        note("cut " + id(from) + " -> " + id(to));
        network.links().cut(from, to);
    }

    /** Ends all partitions, cuts and slowness; for what is sent from now on. */
    public void heal() {
        network.links().heal();
        note(TraceEvent.Noted.HEAL);
    }

    /**
     * Sets the probability that a message is lost, from now on.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public void setLoss(double loss) {
        SimulationSettings.requireProbability("loss", loss);
        network.setLoss(loss);
        note("loss " + loss);
    }

    /**
     * Plans a verb for that virtual time. It comes before all else of that millisecond; what is planned for the same
     * time is done in the order of planning, shuffled ties or not.
     *
     * @param when since the start of the run
     * @throws IllegalArgumentException if that time has passed
     */
    public void at(Duration when, Runnable verb) {
        long atMillis = Millis.roundedUp(when);
        if (atMillis < nowMillis()) {
            throw new IllegalArgumentException("it is " + nowMillis() + " ms, too late for " + when);
        }
        timeline.plan(new PlannedVerb(verb), atMillis);
    }

    /**
     * Lets that much time pass; what is due at the last instant happens too.
     *
     * @throws BudgetExhausted if there are more events than the budget allows
     * @throws IllegalArgumentException if {@code virtual} is negative
     * @throws IllegalStateException if a verb of this run asks for it
     */
    public void runFor(Duration virtual) {
        timeline.runUntil(Millis.sum(nowMillis(), Millis.roundedUp("virtual", virtual)));
        trace.lasts(nowMillis());
    }

    /** Virtual milliseconds since the start of the run. */
    public long nowMillis() {
        return timeline.nowMillis();
    }

    /** How many events have happened: ticks, timers, arrivals, ends of pauses, planned verbs. */
    public long events() {
        return timeline.events();
    }

    /** What has happened so far. */
    public Trace trace() {
        return trace;
    }

    private Node member(int node) {
        if (node < 1 || node > nodes.length) {
            throw new IllegalArgumentException("no member " + node + ": they are 1 to " + nodes.length);
        }
        return nodes[node - 1];
    }

    private Life running(int node) {
        Life life = member(node).life();
        if (!life.isRunning()) {
            throw new IllegalStateException(id(node) + " has crashed");
        }
        return life;
    }

    private void request(int node, Step.Call kind, String text, Function<MembershipProtocol, List<GossipAction>> call) {
        Life life = running(node);
        life.accept(new Request(life, kind, text, call));
    }

    private void note(String what) {
        trace.add(new TraceEvent.Noted(nowMillis(), Optional.empty(), what));
    }

    private void note(Node about, String what) {
        trace.add(new TraceEvent.Noted(nowMillis(), about.someId(), what));
    }
}
