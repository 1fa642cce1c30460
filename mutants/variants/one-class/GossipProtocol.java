package gossipkit.exercise.swim;

import gossipkit.swim.*;
import gossipkit.swim.GossipMessage.*;
import java.time.*;
import java.util.*;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * A right implementation that is as unlike an ordinary one as the rules permit. It differs in these free choices:
 *
 * <ul>
 *   <li>It is one class over plain maps, and decides by the clock. An Ack at {@code probeInterval} or later is too
 *       late, even before a tick or a timer ended the period. A relay serves for {@code probeTimeout} and no longer.
 *   <li>A timer is a wake-up with a meaningless name. One that is still wanted ends every period that is over,
 *       whichever probe it was set for; so does a tick. The name of one that is not wanted any more is forgotten. A
 *       wake-up that comes too early does nothing, and stays valid.
 *   <li>Each tick sets a timer of 7 ms that does nothing, always with the same empty name.
 *   <li>Actions come sorted: Gossip, other messages, timers, and membership changes last. The compulsory updates come
 *       last in their message. Sequence numbers start below zero, and leave gaps.
 *   <li>Those to probe are a deck of cards, dealt afresh when it is used up. A newcomer, and one that comes back, is
 *       put among the cards that remain.
 *   <li>Chance gives each candidate a key, and the smallest keys win. The queue has no order: which news fills a
 *       message is drawn in the same way.
 *   <li>A Sync lists the view from the last id to the first, and does not count as a transmission.
 *   <li>After {@code leave} it merges, relays and suspects no more, and does not answer a SyncRequest. It answers
 *       Pings, and defends its LEFT.
 *   <li>The lists that it returns are fresh, and the caller may change them.
 * </ul>
 */
public final class GossipProtocol implements MembershipProtocol {

    private static final long INCARNATION_MAX = Long.MAX_VALUE / 2;

    private final GossipConfig config;
    private final RandomGenerator random;
    private final InstantSource clock;

    private Member self;
    private final TreeMap<MemberId, Member> others = new TreeMap<>();
    /** Those that were DEAD or LEFT when first heard of, and of whom nothing newer is known (M4). */
    private final Set<MemberId> hushed = new TreeSet<>();
    /** How often each queued update was sent. The update itself is always what is held. */
    private final TreeMap<MemberId, Integer> sent = new TreeMap<>();
    /** Whom this pass has still to ping; the last card is the next. Always a part of those ALIVE or SUSPECT. */
    private final List<MemberId> deck = new ArrayList<>();
    private final Map<Long, Probe> probes = new LinkedHashMap<>();
    private final Map<Long, Relay> relays = new LinkedHashMap<>();
    private final TreeMap<MemberId, Suspicion> suspicions = new TreeMap<>();
    private long lastSeq = -20;
    private long namesUsed;

    /** Who has to get the refutation of the call that is running (S2), or null. */
    private Address refuteTo;
    // What the call that is running will return.
    private final Map<Address, GossipMessage> post = new LinkedHashMap<>();
    private final List<GossipAction> timers = new ArrayList<>();
    private final List<GossipAction> changes = new ArrayList<>();

    /** An open probe; {@code ask} is null when the relays have been asked. */
    private record Probe(MemberId target, long incarnation, Instant start, String ask, String end) {}
    private record Relay(MemberId target, Instant start, Address requester, MemberId requesterId, long requesterSeq) {}
    private record Suspicion(MemberUpdate death, Instant start, Duration delay, String end) {}
    private record Card<T>(long key, T value) {}

    /** A member is born: it knows itself only (V2). */
    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        this.config = Objects.requireNonNull(config);
        this.random = Objects.requireNonNull(random);
        this.clock = Objects.requireNonNull(clock);
        this.self = new Member(selfId, MemberState.ALIVE, 0, selfAddress, Map.of(), clock.instant());
    }

    @Override public List<GossipAction> bootstrap(List<Address> seeds) {
        for (Address seed : List.copyOf(seeds)) {
            if (!left() && !seed.equals(self.address())) {
                post.put(seed, new SyncRequest(self.id(), List.of(self.toUpdate())));
            }
        }
        return finish();
    }

    @Override public List<GossipAction> tick() {
        if (left()) {
            return finish();
        }
        dropOldRelays();
        forgetTheLongGone();
        endPeriods();
        if (deck.isEmpty()) {
            pick(others.size(), this::isPresent).forEach(member -> deck.add(member.id()));
        }
        int contacts = config.fanout();
        if (!deck.isEmpty()) {
            probe(others.get(deck.remove(deck.size() - 1)));
            contacts--;
        }
        for (Member receiver : pick(contacts, this::mayGetGossip)) {
            if (hasNews()) {
                send(receiver.address(), self.id(), false, Gossip::new);
            }
        }
        timers.add(new GossipAction.ScheduleTimer("", Duration.ofMillis(7)));
        return finish();
    }

    @Override public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(message, "message");
        dropOldRelays();
        long highest = -1;
        for (MemberUpdate claim : message.updates()) {
            boolean aboutMe = claim.id().equals(self.id());
            if (aboutMe && mustBeOutbid(claim)) {
                highest = Math.max(highest, claim.incarnation());
            } else if (!aboutMe && !left() && claim.incarnation() <= INCARNATION_MAX) {
                adopt(claim);
            }
        }
        if (highest >= 0) {
            refuteTo = from;
            renew(self.state(), highest + 1, self.metadata());
        }
        answer(from, message);
        if (highest >= 0) {
            send(from, self.id(), true, Gossip::new);
            // What comes from one's own address has no receiver that could be one of the fanout.
            announce(from.equals(self.address()) ? config.fanout() : config.fanout() - 1);
        }
        return finish();
    }

    @Override public List<GossipAction> handleTimer(String name) {
        Objects.requireNonNull(name, "name");
        dropOldRelays();
        new TreeMap<>(probes).forEach((seq, probe) -> {
            boolean ask = name.equals(probe.ask()) && isOver(probe.start(), config.probeTimeout());
            boolean end = name.equals(probe.end()) && isOver(probe.start(), config.probeInterval());
            if (ask || end) {
                endPeriods();
            }
            if (ask && probes.containsKey(seq)) {
                askRelays(seq, probe);
            }
        });
        new TreeMap<>(suspicions).forEach((suspect, suspicion) -> {
            if (name.equals(suspicion.end()) && isOver(suspicion.start(), suspicion.delay())) {
                endPeriods();
                adopt(suspicion.death());
            }
        });
        return finish();
    }

    @Override public List<GossipAction> updateMetadata(String key, String value) {
        Map<String, String> metadata = new TreeMap<>(self.metadata());
        metadata.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        if (!left()) {
            renew(MemberState.ALIVE, self.incarnation() + 1, metadata);
            announce(config.fanout());
        }
        return finish();
    }

    @Override public List<GossipAction> leave() {
        if (!left()) {
            probes.clear();
            relays.clear();
            suspicions.clear();
            renew(MemberState.LEFT, self.incarnation() + 1, self.metadata());
            announce(config.fanout());
        }
        return finish();
    }

    @Override public List<Member> aliveMembers() {
        List<Member> alive = allMembers();
        alive.removeIf(member -> member.state() != MemberState.ALIVE);
        return alive;
    }

    @Override public List<Member> allMembers() {
        TreeMap<MemberId, Member> all = new TreeMap<>(others);
        all.put(self.id(), self);
        return new ArrayList<>(all.values());
    }

    @Override public int clusterSize() { return aliveMembers().size(); }
    @Override public boolean isAlive(MemberId id) {
        return find(id).filter(member -> member.state() == MemberState.ALIVE).isPresent();
    }

    @Override public Optional<Map<String, String>> metadata(MemberId id) { return find(id).map(Member::metadata); }

    private Optional<Member> find(MemberId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(id.equals(self.id()) ? self : others.get(id));
    }

    /** Takes a claim about another member over if it wins, with all that follows from it (M1 to M4, T2). */
    private void adopt(MemberUpdate claim) {
        MemberId id = claim.id();
        Member old = others.get(id);
        if (old != null && !claim.supersedes(old.toUpdate())) {
            return;
        }
        Member held = new Member(
                id, claim.state(), claim.incarnation(), claim.address(), claim.metadata(), clock.instant());
        others.put(id, held);
        if (old == null && !isPresent(held)) {
            hushed.add(id);
            return;
        }
        hushed.remove(id);
        sent.put(id, 0);
        if (old == null || old.state() != held.state()) {
            Optional<MemberState> before = Optional.ofNullable(old).map(Member::state);
            changes.add(new GossipAction.MembershipChange(id, before, held.state()));
        }
        if (!isPresent(held)) {
            deck.remove(id);
        } else if (old == null || !isPresent(old)) {
            deck.add(random.nextInt(deck.size() + 1), id);
        }
        suspicions.remove(id);
        if (held.state() == MemberState.SUSPECT) {
            Duration delay = config.probeTimeout().multipliedBy((long) config.suspicionMultiplier() * sizeFactor());
            suspicions.put(id, new Suspicion(as(MemberState.DEAD, held), clock.instant(), delay, wakeUp(delay)));
        }
    }

    private void suspect(Probe probe) {
        Member held = others.get(probe.target());
        if (held != null && held.state() == MemberState.ALIVE && held.incarnation() == probe.incarnation()) {
            adopt(as(MemberState.SUSPECT, held));
        }
    }

    private MemberUpdate as(MemberState state, Member held) {
        return new MemberUpdate(held.id(), state, held.incarnation(), held.address(), held.metadata());
    }

    /** M6. */
    private void forgetTheLongGone() {
        for (Member gone : those(member -> !isPresent(member) && isPast(member.lastUpdate(), config.deadRetention()))) {
            others.remove(gone.id());
            sent.remove(gone.id());
            hushed.remove(gone.id());
        }
    }

    /** M5, S1, S3, S4 and, after leave, L2. */
    private boolean mustBeOutbid(MemberUpdate claim) {
        long above = claim.incarnation() - self.incarnation();
        return claim.incarnation() <= INCARNATION_MAX
                && (above > 0 || above == 0 && !left() && !claim.equals(self.toUpdate()));
    }

    private void renew(MemberState state, long incarnation, Map<String, String> metadata) {
        self = new Member(self.id(), state, incarnation, self.address(), metadata, clock.instant());
        sent.put(self.id(), 0);
    }

    private void probe(Member target) {
        long seq = newSeq();
        String ask = wakeUp(config.probeTimeout());
        String end = wakeUp(config.probeInterval());
        probes.put(seq, new Probe(target.id(), target.incarnation(), clock.instant(), ask, end));
        send(target.address(), target.id(), false, news -> new Ping(seq, self.id(), news));
    }

    /** P4, at most once for each probe, and only for one probe in a call: so nobody gets two PingReqs at once (G5). */
    private void askRelays(long seq, Probe probe) {
        probes.put(seq, new Probe(probe.target(), probe.incarnation(), probe.start(), null, probe.end()));
        Member target = others.get(probe.target());
        if (target == null || !isPresent(target) || target.incarnation() != probe.incarnation()) {
            return;
        }
        Predicate<Member> mayRelay = member -> member.state() == MemberState.ALIVE && member != target;
        List<Member> chosen = pick(config.indirectProbes(), mayRelay);
        if (chosen.isEmpty()) {
            probes.remove(seq);
            suspect(probe);
        }
        for (Member relay : chosen) {
            send(relay.address(), self.id(), false, news -> new PingReq(seq, self.id(), target.id(), news));
        }
    }

    /** P5, for every probe whose period is over. */
    private void endPeriods() {
        new TreeMap<>(probes).forEach((seq, probe) -> {
            if (isOver(probe.start(), config.probeInterval())) {
                probes.remove(seq);
                suspect(probe);
            }
        });
    }

    private void dropOldRelays() {
        relays.values().removeIf(relay -> isPast(relay.start(), config.probeTimeout()));
    }

    private void answer(Address from, GossipMessage message) {
        if (message instanceof Ping ping) {
            send(from, ping.from(), left(), news -> new Ack(ping.seq(), self.id(), news));
        } else if (message instanceof PingReq request && request.target().equals(self.id())) {
            send(from, request.from(), left(), news -> new Ack(request.seq(), self.id(), news));
        } else if (message instanceof PingReq request && !left()) {
            relay(from, request);
        } else if (message instanceof Ack ack) {
            take(ack);
        } else if (message instanceof SyncRequest request && !left() && !from.equals(self.address())) {
            post.put(from, new Sync(viewFor(request.from())));
        }
    }

    private void relay(Address from, PingReq request) {
        Member target = others.get(request.target());
        if (target == null || !isPresent(target)) {
            return;
        }
        long seq = newSeq();
        relays.put(seq, new Relay(target.id(), clock.instant(), from, request.from(), request.seq()));
        send(target.address(), target.id(), false, news -> new Ping(seq, self.id(), news));
    }

    private void take(Ack ack) {
        Probe probe = probes.get(ack.seq());
        boolean valid = probe != null && probe.target().equals(ack.from());
        if (valid && !isOver(probe.start(), config.probeInterval())) {
            probes.remove(ack.seq());
        }
        Relay relay = relays.get(ack.seq());
        if (relay != null && relay.target().equals(ack.from())) {
            relays.remove(ack.seq());
            long seq = relay.requesterSeq();
            send(relay.requester(), relay.requesterId(), false, news -> new Ack(seq, ack.from(), news));
        }
    }

    private List<MemberUpdate> viewFor(MemberId asker) {
        List<Member> view = allMembers();
        view.removeIf(member -> hushed.contains(member.id()) && !member.id().equals(asker));
        Collections.reverse(view);
        return view.stream().map(Member::toUpdate).toList();
    }

    /** G4: Gossip with one's own new claim. */
    private void announce(int contacts) {
        for (Member receiver : pick(contacts, this::mayGetGossip)) {
            send(receiver.address(), self.id(), true, Gossip::new);
        }
    }

    private boolean mayGetGossip(Member member) { return isPresent(member) && !post.containsKey(member.address()); }

    private boolean hasNews() {
        sent.values().removeIf(count -> count >= transmissions());
        return !sent.isEmpty();
    }

    /**
     * Sends, unless it goes to oneself or that address gets something in this call already (G5); only then it counts.
     * What must go along is chosen first: one's own claim (S2, G4, L2), then what is held against the reader (T6, T7).
     * A reader to whom nothing is owed by T6 and T7 is given as oneself.
     */
    private void send(Address to, MemberId reader, boolean own, Function<List<MemberUpdate>, GossipMessage> letter) {
        if (to.equals(self.address()) || post.containsKey(to)) {
            return;
        }
        hasNews();
        Set<MemberId> chosen = new LinkedHashSet<>();
        if (own || to.equals(refuteTo)) {
            chosen.add(self.id());
        }
        if (others.containsKey(reader) && others.get(reader).state() != MemberState.ALIVE) {
            chosen.add(reader);
        }
        chosen.addAll(inRandomOrder(sent.keySet()));
        List<MemberUpdate> news = new ArrayList<>();
        for (MemberId id : chosen) {
            if (news.size() < config.maxPiggyback()) {
                news.add(0, find(id).orElseThrow().toUpdate());
                sent.computeIfPresent(id, (key, count) -> count + 1 < transmissions() ? count + 1 : null);
            }
        }
        post.put(to, letter.apply(news));
    }

    private List<GossipAction> finish() {
        List<GossipAction> actions = new ArrayList<>();
        post.forEach((to, letter) ->
                actions.add(letter instanceof Gossip ? 0 : actions.size(), new GossipAction.Send(to, letter)));
        actions.addAll(timers);
        actions.addAll(changes);
        refuteTo = null;
        post.clear();
        timers.clear();
        changes.clear();
        return actions;
    }

    private boolean left() { return self.state() == MemberState.LEFT; }

    /** Whether that member is ALIVE or SUSPECT. */
    private boolean isPresent(Member member) { return member.state().compareTo(MemberState.DEAD) < 0; }
    private List<Member> those(Predicate<Member> wanted) { return others.values().stream().filter(wanted).toList(); }

    private List<Member> pick(int count, Predicate<Member> wanted) {
        return inRandomOrder(those(wanted)).stream().limit(count).toList();
    }

    private <T> List<T> inRandomOrder(Collection<T> values) {
        List<Card<T>> cards = new ArrayList<>();
        values.forEach(value -> cards.add(new Card<>(random.nextLong(), value)));
        cards.sort(Comparator.comparingLong(Card::key));
        return cards.stream().map(Card::value).toList();
    }

    private int transmissions() { return 3 * sizeFactor(); }

    /** L(n). */
    private int sizeFactor() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(1 + those(this::isPresent).size());
    }

    /** Whether that period has ended, now or earlier. */
    private boolean isOver(Instant start, Duration period) {
        return Duration.between(start, clock.instant()).compareTo(period) >= 0;
    }

    /** Whether that period has ended earlier than now. */
    private boolean isPast(Instant start, Duration period) {
        return Duration.between(start, clock.instant()).compareTo(period) > 0;
    }

    private long newSeq() { return lastSeq += 1 + random.nextInt(3); }

    private String wakeUp(Duration delay) {
        String name = Long.toString(++namesUsed, Character.MAX_RADIX);
        timers.add(new GossipAction.ScheduleTimer(name, delay));
        return name;
    }
}
