package gossipkit.tests.harness;

import gossipkit.sim.ProtocolCrash;
import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import gossipkit.tests.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * One member of the subject, alone with peers that the check plays. Time is virtual: it passes when the check says so,
 * and then the timers that are due run, in order.
 */
public final class SoloMember {

    /** When every member under test is born. */
    public static final Instant BIRTH = Instant.parse("2024-01-01T00:00:00Z");

    private static final String CONSTRUCTOR = "new GossipProtocol(...)";
    private static final int QUIETEN_PERIODS_MAX = 400;

    private final Peer self;
    private final GossipConfig config;
    private final PendingTimers timers = new PendingTimers();
    private final SoloTrace trace;
    private final MembershipProtocol protocol;
    private Duration now = Duration.ZERO;
    private Optional<Duration> lastTick = Optional.empty();

    /**
     * @param factory makes it
     * @param constructor what is called then, for a trace
     */
    SoloMember(ProtocolFactory factory, String constructor, Peer self, GossipConfig config, long stream) {
        this.self = self;
        this.config = config;
        this.trace = SoloTrace.begin(self.id(), config, stream);
        SplittableRandom random = new SplittableRandom(Subject.seed() * 31 + stream);
        this.protocol = guarded(
                constructor, () -> factory.create(self.id(), self.address(), config, random, () -> BIRTH.plus(now)));
    }

    /** The member {@code node1} with the default settings. */
    public static SoloMember start() {
        return start(GossipConfig.defaults());
    }

    /** The member {@code node1}. */
    public static SoloMember start(GossipConfig config) {
        return start(config, 0);
    }

    /**
     * The member {@code node1}.
     *
     * @param stream tells random streams apart: with another one, it makes other random choices
     */
    public static SoloMember start(GossipConfig config, long stream) {
        return new SoloMember(Subject.factory(), CONSTRUCTOR, Peer.number(1), config, stream);
    }

    /** Another member than {@code node1}. */
    public static SoloMember start(Peer self, GossipConfig config) {
        return new SoloMember(Subject.factory(), CONSTRUCTOR, self, config, 0);
    }

    /** The host calls bootstrap. */
    public Actions bootstrap(List<Address> seeds) {
        return call("bootstrap(" + seeds.size() + " seeds)", () -> protocol.bootstrap(seeds));
    }

    /** The host calls tick, now. */
    public Actions tick() {
        lastTick = Optional.of(now);
        return call("tick()", protocol::tick);
    }

    /** A message from that peer arrives, now. */
    public Actions receive(Peer from, GossipMessage message) {
        return receive(from.address(), message);
    }

    /** A message from that address arrives, now. */
    public Actions receive(Address from, GossipMessage message) {
        trace.arrives(now, from, self.id(), message);
        return call(
                "handleMessage(" + Wording.nameOf(message) + ")", false, () -> protocol.handleMessage(from, message));
    }

    /** The host calls handleTimer with any name, now. */
    public Actions fire(String name) {
        return call("handleTimer(\"" + name + "\")", () -> protocol.handleTimer(name));
    }

    /** The host calls updateMetadata, now. */
    public Actions updateMetadata(String key, String value) {
        return call("updateMetadata(" + key + ", " + value + ")", () -> protocol.updateMetadata(key, value));
    }

    /** The host calls leave, now. */
    public Actions leave() {
        return call("leave()", protocol::leave);
    }

    /** Time passes; the timers that are due run at their instants, in order. */
    public Actions advance(Duration howLong) {
        Duration end = now.plus(howLong);
        Actions actions = Actions.NONE;
        for (Optional<PendingTimers.Timer> due = timers.takeDue(end); due.isPresent(); due = timers.takeDue(end)) {
            now = due.get().due();
            actions = actions.and(fire(due.get().name()));
        }
        now = end;
        trace.lasts(now);
        return actions;
    }

    /** The next tick: one probeInterval after the last one, once the timers until then have run. */
    public Actions nextTick() {
        Actions before = lastTick.isEmpty()
                ? Actions.NONE
                : advance(lastTick.get().plus(config.probeInterval()).minus(now));
        return before.and(tick());
    }

    /** The next tick; whoever is pinged answers at once. */
    public Actions answeredTick() {
        Actions actions = nextTick();
        for (GossipAction.Send send : actions.sends(Ping.class)) {
            Optional<Peer> pinged = Peer.at(send.to());
            if (pinged.isPresent()) {
                long seq = ((Ping) send.message()).seq();
                actions = actions.and(receive(pinged.get(), pinged.get().ack(seq)));
            }
        }
        return actions;
    }

    /** So many periods in which everybody answers. */
    public Actions answeredTicks(int periods) {
        Actions actions = Actions.NONE;
        for (int period = 0; period < periods; period++) {
            actions = actions.and(answeredTick());
        }
        return actions;
    }

    /** Hears that those peers are ALIVE, at incarnation 0. */
    public Actions learns(List<Peer> peers) {
        MemberUpdate[] claims = peers.stream().map(peer -> peer.alive(0)).toArray(MemberUpdate[]::new);
        return receive(peers.get(0), Peer.sync(claims));
    }

    /** Hears that those peers are ALIVE, and then has periods until all news has been passed on. */
    public SoloMember settledAmong(List<Peer> peers) {
        learns(peers);
        quieten();
        return this;
    }

    /** Periods in which everybody answers, until no news is left. */
    public void quieten() {
        for (int period = 0; period < QUIETEN_PERIODS_MAX && answeredTick().carryNews(); period++) {
            // Each period spends what is queued.
        }
    }

    /** How much time has passed since its birth. */
    public Duration now() {
        return now;
    }

    /** What its clock shows. */
    public Instant clock() {
        return BIRTH.plus(now);
    }

    /** Its settings. */
    public GossipConfig config() {
        return config;
    }

    /** Its name and address. */
    public Peer self() {
        return self;
    }

    /** Its state machine, for calls that a check has to make itself. */
    public MembershipProtocol protocol() {
        return protocol;
    }

    /** What it holds of all members. */
    public List<Member> allMembers() {
        return guarded("allMembers()", () -> List.copyOf(protocol.allMembers()));
    }

    /** What it holds ALIVE. */
    public List<Member> aliveMembers() {
        return guarded("aliveMembers()", () -> List.copyOf(protocol.aliveMembers()));
    }

    /** What it holds of a peer. */
    public Optional<Member> belief(Peer peer) {
        return allMembers().stream()
                .filter(member -> member.id().equals(peer.id()))
                .findFirst();
    }

    /** In which state it holds a peer. */
    public Optional<MemberState> state(Peer peer) {
        return belief(peer).map(Member::state);
    }

    /** What it claims about itself, or nothing if its view lacks it. */
    public Optional<MemberUpdate> ownClaim() {
        return belief(self).map(Member::toUpdate);
    }

    /** Its incarnation; -1 if its view lacks it. */
    public long incarnation() {
        return ownClaim().map(MemberUpdate::incarnation).orElse(-1L);
    }

    /** A suspicion that it has to refute. */
    public MemberUpdate accusation() {
        return self.suspect(Math.max(0, incarnation()));
    }

    /** What it knows a peer to say about itself. */
    public Optional<Map<String, String>> metadata(Peer peer) {
        return guarded("metadata(" + peer + ")", () -> protocol.metadata(peer.id()));
    }

    Actions call(String text, Supplier<List<GossipAction>> call) {
        return call(text, true, call);
    }

    private Actions call(String text, boolean traced, Supplier<List<GossipAction>> call) {
        if (traced) {
            trace.called(now, self.id(), text);
        }
        Actions actions = guarded(text, () -> new Actions(call.get()));
        timers.add(now, actions);
        trace.returned(now, self.id(), actions);
        return actions;
    }

    <T> T guarded(String text, Supplier<T> call) {
        try {
            T result = call.get();
            if (result == null) {
                throw new NullPointerException("it returned null");
            }
            return result;
        } catch (Exception | StackOverflowError thrown) {
            throw new ProtocolCrash(self.id(), text, thrown);
        }
    }
}
