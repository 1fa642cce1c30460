package gossipkit.grading.simulate.rumour;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A member that spreads rumours and knows of nothing else. {@code updateMetadata} starts a rumour; the views tell of
 * rumours, as if each were a member: {@code isAlive(Rumour.id(key, value))} says whether this one remembers it. Who takes
 * part is known from the start, and nobody is probed: {@code bootstrap} does nothing, after {@code leave} the member is
 * silent, and Ping, PingReq and Ack are not understood.
 */
final class RumourMember implements MembershipProtocol {

    private static final String ROUND = "round";

    private final Address address;
    private final Memory memory;
    private final Habit habit;
    private final InstantSource clock;
    private final Optional<Duration> beat;
    private boolean left;

    /** @param beat the length of a round, if all members begin it together */
    RumourMember(Address address, Memory memory, Habit habit, InstantSource clock, Optional<Duration> beat) {
        this.address = address;
        this.memory = memory;
        this.habit = habit;
        this.clock = clock;
        this.beat = beat;
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return List.of();
    }

    /** A round; or, if all are in step, the wait for the next one. */
    @Override
    public List<GossipAction> tick() {
        if (left) {
            return List.of();
        }
        return beat.<List<GossipAction>>map(length -> List.of(waitForNext(length)))
                .orElseGet(habit::round);
    }

    private ScheduleTimer waitForNext(Duration beatLength) {
        long lengthMillis = beatLength.toMillis();
        return new ScheduleTimer(ROUND, Duration.ofMillis(lengthMillis - clock.millis() % lengthMillis));
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return left || !name.equals(ROUND) ? List.of() : habit.round();
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        if (left) {
            return List.of();
        }
        if (message instanceof SyncRequest request) {
            return answer(from, request);
        }
        return message instanceof Gossip || message instanceof Sync ? hear(message.updates()) : List.of();
    }

    /** An asker that lacks nothing gets no answer. */
    private List<GossipAction> answer(Address asker, SyncRequest request) {
        if (memory.isEmpty()) {
            return List.of();
        }
        Set<MemberId> known = request.updates().stream().map(MemberUpdate::id).collect(Collectors.toSet());
        List<MemberUpdate> lacked = memory.lackedBy(known);
        return lacked.isEmpty() ? List.of() : List.of(new Send(asker, new Sync(lacked)));
    }

    private List<GossipAction> hear(List<MemberUpdate> rumours) {
        List<Heard> fresh = new ArrayList<>(rumours.size());
        rumours.forEach(rumour -> memory.hear(rumour).ifPresent(fresh::add));
        return fresh.isEmpty() ? List.of() : reported(fresh);
    }

    /** Its application hears of each new rumour, as of a new member, and then others do. */
    private List<GossipAction> reported(List<Heard> fresh) {
        List<GossipAction> actions = new ArrayList<>();
        for (Heard one : fresh) {
            actions.add(new MembershipChange(one.rumour().id(), Optional.empty(), MemberState.ALIVE));
        }
        actions.addAll(habit.heard(fresh));
        return actions;
    }

    /** Starts a rumour; a remembered one does not start again. */
    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        if (left) {
            return List.of();
        }
        Rumour rumour = new Rumour(Rumour.id(key, value), address, clock.millis(), 0);
        return memory.hear(rumour).map(List::of).map(this::reported).orElse(List.of());
    }

    @Override
    public List<GossipAction> leave() {
        left = true;
        return List.of();
    }

    @Override
    public List<Member> aliveMembers() {
        return allMembers();
    }

    @Override
    public List<Member> allMembers() {
        return memory.all().stream()
                .map(Heard::toMember)
                .sorted(Comparator.comparing(Member::id))
                .toList();
    }

    @Override
    public int clusterSize() {
        return memory.all().size();
    }

    @Override
    public boolean isAlive(MemberId id) {
        return memory.knows(id);
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        return allMembers().stream()
                .filter(one -> one.id().equals(id))
                .map(Member::metadata)
                .findFirst();
    }
}
