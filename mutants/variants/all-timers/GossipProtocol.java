package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MembershipProtocol;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A right implementation that makes uncommon use of what the rules leave free. It was written from the README alone.
 *
 * <ul>
 *   <li>Its state is immutable: each call is an {@link Event} that makes of one {@link State} another, in a {@link
 *       Step}.
 *   <li>Whatever a timer can decide, a timer decides, at its very instant: relays (P4), suspicion at the end of a
 *       period (P5), how long an Ack is forwarded (P7: no longer than {@code probeTimeout}), death (T3). A tick
 *       forgets, pings and spreads. So a suspicion comes before a tick of the same instant, or after it, as the host
 *       has it; and two probes may be open within one instant.
 *   <li>No timer is remembered: its name is a sentence that says all about it. A timer of an earlier life, or one that
 *       rings before its time, does nothing, and neither does that of a suspicion which was forgotten and came again.
 *   <li>There is no shuffled list (P1): the next of it is drawn when it is needed. One that comes back within a pass
 *       in which it was pinged waits for the next pass.
 *   <li>All random choice is reservoir sampling over the members in falling order of their ids.
 *   <li>The newest news goes out first. Syncs and SyncRequests count as sent (G2).
 *   <li>Sequence numbers begin with 1,000 and rise by 7.
 *   <li>In a list of actions stands first what is sent, the Gossips that announce a refutation before the answer that
 *       carries it; then the timers; last the MembershipChanges.
 *   <li>Before and after each timer stands another of the same delay that does nothing; the name of one is empty.
 *   <li>After {@code leave} it goes on merging, relaying, answering SyncRequests and running suspicions (L2).
 * </ul>
 */
public final class GossipProtocol implements MembershipProtocol {

    private final MemberId selfId;
    private final Address selfAddress;
    private final GossipConfig config;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Instant birth;
    private State state;

    /** A member is born: it knows itself only, ALIVE at incarnation 0 (V2). */
    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        this.selfId = Objects.requireNonNull(selfId, "selfId");
        this.selfAddress = Objects.requireNonNull(selfAddress, "selfAddress");
        this.config = Objects.requireNonNull(config, "config");
        this.random = Objects.requireNonNull(random, "random");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.birth = clock.instant();
        this.state = State.atBirth(selfId, selfAddress, birth);
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return after(new Event.Joining(List.copyOf(seeds)));
    }

    @Override
    public List<GossipAction> tick() {
        return after(new Event.Ticking());
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        return after(new Arrival(Objects.requireNonNull(from, "from"), Objects.requireNonNull(message, "message")));
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return after(new Event.Ringing(Objects.requireNonNull(name, "name")));
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        return after(new Event.Describing(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value")));
    }

    @Override
    public List<GossipAction> leave() {
        return after(new Event.Leaving());
    }

    @Override
    public List<Member> aliveMembers() {
        return allMembers().stream()
                .filter(member -> member.state() == MemberState.ALIVE)
                .toList();
    }

    @Override
    public List<Member> allMembers() {
        Map<MemberId, Member> firstIdFirst = new TreeMap<>(Map.of(selfId, state.self()));
        state.others().beliefs().forEach(belief -> firstIdFirst.put(belief.member().id(), belief.member()));
        return List.copyOf(firstIdFirst.values());
    }

    @Override
    public int clusterSize() {
        return aliveMembers().size();
    }

    @Override
    public boolean isAlive(MemberId id) {
        return find(id).filter(member -> member.state() == MemberState.ALIVE).isPresent();
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        return find(id).map(Member::metadata);
    }

    private Optional<Member> find(MemberId id) {
        Objects.requireNonNull(id, "id");
        return id.equals(selfId)
                ? Optional.of(state.self())
                : state.others().find(id).map(Belief::member);
    }

    /** What is sent, then the timers, each between two that do nothing, then what is reported. */
    private static List<GossipAction> inOrder(List<GossipAction> actions) {
        List<GossipAction> ordered = new ArrayList<>();
        actions.stream().filter(action -> action instanceof GossipAction.Send).forEach(ordered::add);
        actions.stream()
                .filter(action -> action instanceof GossipAction.ScheduleTimer)
                .map(GossipAction.ScheduleTimer.class::cast)
                .forEach(timer -> {
                    ordered.add(new GossipAction.ScheduleTimer("a decoy of " + timer.name(), timer.delay()));
                    ordered.add(timer);
                    ordered.add(new GossipAction.ScheduleTimer("", timer.delay()));
                });
        actions.stream()
                .filter(action -> action instanceof GossipAction.MembershipChange)
                .forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private List<GossipAction> after(Event event) {
        Setting setting = new Setting(selfId, selfAddress, config, random, birth, clock.instant());
        Step step = event.happen(state, setting);
        state = step.state();
        return inOrder(step.actions());
    }
}
