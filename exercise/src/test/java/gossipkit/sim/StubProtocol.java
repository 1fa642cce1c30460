package gossipkit.sim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Writes down what it was asked and when, and does what the test tells it to, nothing else. */
class StubProtocol implements MembershipProtocol {

    /** One call of the host. */
    record Heard(long atMillis, String call) {}

    final MemberId id;
    final Address address;
    final RandomGenerator random;
    final InstantSource clock;
    private final List<Heard> heard = new ArrayList<>();
    private List<GossipAction> orders = List.of();

    StubProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        this.id = id;
        this.address = address;
        this.random = random;
        this.clock = clock;
    }

    static Simulation cluster(SimulationSettings settings, Invariant... invariants) {
        return new Simulation(StubProtocol::new, settings, List.of(invariants));
    }

    static StubProtocol stub(Simulation simulation, int node) {
        return (StubProtocol) simulation.node(node);
    }

    /** Lets a member return these actions now. */
    static void tell(Simulation simulation, int node, GossipAction... actions) {
        stub(simulation, node).orders = List.of(actions);
        simulation.updateMetadata(node, "do", "it");
        stub(simulation, node).orders = List.of();
    }

    /** Lets a member ping another now. */
    static void ping(Simulation simulation, int from, int to, long seq) {
        tell(simulation, from, new Send(simulation.address(to), new Ping(seq, simulation.id(from), List.of())));
    }

    /** Lets a member ask for a timer now. */
    static void timer(Simulation simulation, int node, String name, Duration delay) {
        tell(simulation, node, new ScheduleTimer(name, delay));
    }

    /** What this one was asked, ticks left out. */
    List<Heard> heard() {
        return heard.stream().filter(one -> !one.call().equals("tick")).toList();
    }

    /** What this one was asked, without the times and the ticks. */
    List<String> calls() {
        return heard().stream().map(Heard::call).toList();
    }

    /** When this one was ticked. */
    List<Long> ticks() {
        return heard.stream()
                .filter(one -> one.call().equals("tick"))
                .map(Heard::atMillis)
                .toList();
    }

    List<GossipAction> answer(String call) {
        heard.add(new Heard(clock.millis(), call));
        return List.of();
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return answer("bootstrap " + seeds);
    }

    @Override
    public List<GossipAction> tick() {
        return answer("tick");
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        return answer(message instanceof Ping ping ? "ping " + ping.seq() : "message");
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return answer("timer " + name);
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        if (key.equals("do")) {
            return orders;
        }
        return answer("metadata " + key + "=" + value);
    }

    @Override
    public List<GossipAction> leave() {
        return answer("leave");
    }

    @Override
    public List<Member> aliveMembers() {
        return List.of();
    }

    @Override
    public List<Member> allMembers() {
        return List.of();
    }

    @Override
    public int clusterSize() {
        return 0;
    }

    @Override
    public boolean isAlive(MemberId member) {
        return false;
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId member) {
        return Optional.empty();
    }
}
