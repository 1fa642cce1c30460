package gossipkit.tests.harness;

import gossipkit.sim.BudgetExhausted;
import gossipkit.sim.Invariant;
import gossipkit.sim.InvariantBroken;
import gossipkit.sim.ProtocolCrash;
import gossipkit.sim.Schedule;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import gossipkit.tests.AdvancedSubject;
import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import gossipkit.tests.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A simulated cluster of the subject, whose failures are told as broken rules. */
public final class Cluster {

    /** After how many events the search of one check ends. */
    public static final long SEARCHED_EVENTS = 1_500;

    private static final long EVENTS_MAX = 1_000_000;
    private static final long SCHEDULED_EVENTS_MAX = 2_000;

    private final List<RuleInvariant> invariants;
    private final SimulationSettings settings;
    private final Simulation simulation;

    /**
     * @param settings what rules the run; the seed of the grade is mixed into its seed
     * @param invariants what to check at every step
     */
    public Cluster(SimulationSettings settings, RuleInvariant... invariants) {
        this(
                settings.withEventBudget(EVENTS_MAX),
                bounded -> new Simulation(Subject.factory(), bounded, List.<Invariant>of(invariants)),
                invariants);
    }

    /**
     * @param schedule decides what comes next; latency and loss of the settings play no part
     * @param settings what rules the run otherwise
     * @param invariants what to check at every step
     */
    public Cluster(Schedule schedule, SimulationSettings settings, RuleInvariant... invariants) {
        this(
                settings.withEventBudget(SCHEDULED_EVENTS_MAX),
                bounded -> Simulation.by(schedule, Subject.factory(), bounded, List.<Invariant>of(invariants)),
                invariants);
    }

    private Cluster(
            SimulationSettings settings,
            Function<SimulationSettings, Simulation> simulation,
            RuleInvariant... invariants) {
        this.settings = settings;
        this.invariants = List.of(invariants);
        this.simulation = guarded(() -> simulation.apply(settings));
        Subject.began(this.simulation.trace());
    }

    /**
     * A cluster of the advanced subject.
     *
     * @param config the settings of the protocol, in place of those in {@code settings}
     */
    public static Cluster advanced(
            AdvancedGossipConfig config, SimulationSettings settings, RuleInvariant... invariants) {
        return new Cluster(
                settings.withEventBudget(EVENTS_MAX),
                bounded ->
                        Simulation.advanced(AdvancedSubject.factory(), config, bounded, List.<Invariant>of(invariants)),
                invariants);
    }

    /** Calm settings, with a seed out of the grade's and the sample's. */
    public static SimulationSettings calm(int members, long sampleSeed) {
        return SimulationSettings.of(members, Subject.seed() * 1_000_003 + sampleSeed);
    }

    /** Calm settings in which a tick contacts everybody, so that no news is ever missed. */
    public static SimulationSettings talkative(int members, long sampleSeed) {
        SimulationSettings calm = calm(members, sampleSeed);
        return calm.withConfig(calm.config().withFanout(members));
    }

    /** Verbs on the simulation, now. */
    public Cluster act(Consumer<Simulation> verbs) {
        guarded(() -> {
            verbs.accept(simulation);
            return simulation;
        });
        return this;
    }

    /** Time passes. */
    public Cluster runFor(Duration virtual) {
        return act(running -> running.runFor(virtual));
    }

    /** Time passes, in seconds. */
    public Cluster runForSeconds(long seconds) {
        return runFor(Duration.ofSeconds(seconds));
    }

    /** Everybody is told at once of everybody. */
    public Cluster introduceAll() {
        MemberUpdate[] everybody = new MemberUpdate[settings.members()];
        for (int node = 1; node <= settings.members(); node++) {
            everybody[node - 1] =
                    new MemberUpdate(simulation.id(node), MemberState.ALIVE, 0, simulation.address(node), Map.of());
        }
        for (int node = 1; node <= settings.members(); node++) {
            int receiver = node;
            int sender = node == 1 ? settings.members() : 1;
            act(running -> running.deliver(sender, receiver, Peer.sync(everybody)));
        }
        return this;
    }

    /** What one member holds of another. */
    public Optional<Member> belief(int viewer, int about) {
        MemberId id = simulation.id(about);
        return members(viewer).stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /**
     * @param rule the rule that demands it
     * @param viewer who should hold it
     * @param about of whom
     * @param state in which state
     */
    public void demandState(Rule rule, int viewer, int about, MemberState state) {
        Optional<Member> held = belief(viewer, about);
        demandOf(
                about,
                rule,
                held.map(Member::state).equals(Optional.of(state)),
                "node" + viewer + " to hold node" + about + " " + state,
                held.map(Wording::of).orElse("node" + about + " unknown to it"));
    }

    /**
     * A demand that fails with the story of one member: what is said, asked and believed of it.
     *
     * @param about whose story it is
     * @param rule the rule that demands it
     * @param holds whether it is so
     * @param expected what the rule demands here
     * @param found what is there instead
     * @throws RuleBroken if it is not so
     */
    public void demandOf(int about, Rule rule, boolean holds, String expected, Object found) {
        if (!holds) {
            throw new RuleBroken(rule, expected, Wording.ofAny(found), simulation.id(about));
        }
    }

    /** Everybody should hold everybody ALIVE. */
    public void demandAllAlive(Rule rule) {
        for (int viewer = 1; viewer <= settings.members(); viewer++) {
            for (int about = 1; about <= settings.members(); about++) {
                demandState(rule, viewer, about, MemberState.ALIVE);
            }
        }
    }

    /** Whether everybody holds everybody ALIVE. */
    public boolean isWhole() {
        return IntStream.rangeClosed(1, settings.members())
                .allMatch(viewer -> members(viewer).stream()
                                .filter(member -> member.state() == MemberState.ALIVE)
                                .count()
                        == settings.members());
    }

    /** What an advanced member says of itself. */
    public ConvergenceStats stats(int node) {
        AdvancedMembershipProtocol protocol = (AdvancedMembershipProtocol) simulation.node(node);
        try {
            return protocol.convergenceStats();
        } catch (Exception | StackOverflowError thrown) {
            throw new ProtocolCrash(simulation.id(node), "convergenceStats()", thrown);
        }
    }

    /** Whether it runs and has not left: whether the others should hold it ALIVE. */
    public boolean isMember(int node) {
        boolean left = belief(node, node).map(Member::state).equals(Optional.of(MemberState.LEFT));
        return simulation.isRunning(node) && !left;
    }

    /** The reports so far that somebody is now in that state. */
    public List<TraceEvent.Changed> changesTo(MemberState state) {
        return events(TraceEvent.Changed.class)
                .filter(change -> change.after() == state)
                .toList();
    }

    /** The messages so far. */
    public Stream<TraceEvent.Sent> sent() {
        return events(TraceEvent.Sent.class);
    }

    /** How many members there are. */
    public int size() {
        return settings.members();
    }

    private <E extends TraceEvent> Stream<E> events(Class<E> kind) {
        return simulation.trace().events().stream().filter(kind::isInstance).map(kind::cast);
    }

    private List<Member> members(int viewer) {
        MembershipProtocol protocol = simulation.node(viewer);
        try {
            return List.copyOf(protocol.allMembers());
        } catch (Exception | StackOverflowError thrown) {
            throw new ProtocolCrash(simulation.id(viewer), "allMembers()", thrown);
        }
    }

    private <T> T guarded(Supplier<T> part) {
        try {
            return part.get();
        } catch (InvariantBroken broken) {
            throw invariants.stream()
                    .filter(invariant -> invariant.name().equals(broken.invariant()))
                    .findFirst()
                    .map(invariant -> new RuleBroken(invariant.rule(), invariant.expected(), broken.sentence()))
                    .orElseThrow(() -> broken);
        } catch (BudgetExhausted endless) {
            throw new RuleBroken(
                    Rule.G6, "a run of at most " + settings.eventBudget() + " events", endless.getMessage());
        }
    }
}
