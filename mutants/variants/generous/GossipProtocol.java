package gossipkit.exercise.swim;

import gossipkit.exercise.swim.OpenPings.Errand;
import gossipkit.exercise.swim.OpenPings.Probe;
import gossipkit.exercise.swim.Roster.Resident;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * SWIM membership that says as much as the rules allow. It was written from the rules alone, and where they leave a
 * choice, it takes the one that the simplest implementation does not take:
 *
 * <ul>
 *   <li>Every Ping, Ack, forwarded Ack, PingReq and Gossip, announcements too, is filled with queued claims up to
 *       {@code maxPiggyback}: first those sent least often, among equals the greatest id first. Never with claims that
 *       are neither queued nor compulsory: G2 and G6 forbid that. The PingReqs about a suspect prefer its suspicion, as
 *       long as that is queued.
 *   <li>Syncs and SyncRequests count as sent (G2).
 *   <li>In a list of actions the Sends come first, then the timers, and the MembershipChanges last.
 *   <li>A newcomer may be put in before the present place of the probing list; and each time that somebody goes, the
 *       rest of the pass is shuffled again (see {@link ProbeRing}).
 *   <li>If ticks come early, several probes are open at once. The end of a period is decided by the next tick, or by a
 *       timer one millisecond after it, whichever comes first (P5). An Ack at exactly the end counts, a later one does
 *       not.
 *   <li>An errand for another member is given up just before two periods are over (P8).
 *   <li>After {@code leave} it merges, runs suspicions and answers everybody, but relays nothing, and forwards no Ack.
 *   <li>Each call that is not about a timer without a purpose schedules one to three timers that do nothing, the first
 *       of them without delay. Timer names look random.
 *   <li>Nothing is hashed: members are a copied list, sorted by id, with binary search ({@link Roster}).
 *   <li>All lists that are returned are new and unmodifiable.
 * </ul>
 */
public final class GossipProtocol implements MembershipProtocol {

    private static final long INCARNATION_MAX = Long.MAX_VALUE / 2;
    private static final int SENT_FACTOR = 3;
    private static final int IDLE_TIMERS_MAX = 3;
    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final MemberId selfId;
    private final Address selfAddress;
    private final GossipConfig config;
    private final RandomGenerator random;
    private final InstantSource clock;

    private final Roster roster;
    private final NewsQueue news = new NewsQueue();
    private final ProbeRing ring;
    private final TimerBook timers = new TimerBook();
    private final OpenPings pings;
    private int calls;

    /** A member is born: it knows itself only, ALIVE at incarnation 0 (rule V2). */
    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        this.selfId = Objects.requireNonNull(selfId, "selfId");
        this.selfAddress = Objects.requireNonNull(selfAddress, "selfAddress");
        this.config = Objects.requireNonNull(config, "config");
        this.random = Objects.requireNonNull(random, "random");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.roster = new Roster(selfId, selfAddress);
        this.ring = new ProbeRing(random);
        this.pings = new OpenPings(timers, config.probeInterval());
        becomeSelf(MemberState.ALIVE, 0, Map.of());
    }

    /** What one call returns, while it is being put together. */
    private static final class Turn {
        private final List<GossipAction> sends = new ArrayList<>();
        private final List<GossipAction> timers = new ArrayList<>();
        private final List<GossipAction> changes = new ArrayList<>();
        private final List<Address> served = new ArrayList<>();

        private void send(Address to, GossipMessage message) {
            sends.add(new Send(to, message));
            served.add(to);
        }

        private void schedule(String name, Duration delay) {
            timers.add(new ScheduleTimer(name, delay));
        }
    }

    private List<GossipAction> finish(Turn turn) {
        int idle = 1 + calls++ % IDLE_TIMERS_MAX;
        Duration delay = Duration.ZERO;
        for (int i = 0; i < idle; i++) {
            turn.schedule(timers.drawName(), delay);
            delay = delay.plusMillis(calls % 100);
        }
        List<GossipAction> actions = new ArrayList<>(turn.sends);
        actions.addAll(turn.timers);
        actions.addAll(turn.changes);
        return Collections.unmodifiableList(actions);
    }

    // ---------------------------------------------------------------------------------------------- joining

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        List<Address> asked = List.copyOf(seeds).stream()
                .distinct()
                .filter(seed -> !seed.equals(selfAddress))
                .toList();
        Turn turn = new Turn();
        if (!hasLeft()) {
            for (Address seed : asked) {
                turn.send(seed, new SyncRequest(selfId, List.of(self().toUpdate())));
                news.spend(List.of(selfId), sendsMax());
            }
        }
        return finish(turn);
    }

    // ---------------------------------------------------------------------------------------------- periods

    @Override
    public List<GossipAction> tick() {
        Turn turn = new Turn();
        if (!hasLeft()) {
            Instant now = clock.instant();
            pings.giveUpErrands(now);
            forgetTheLongGone(now);
            for (Probe probe : pings.due(now)) {
                endPeriod(turn, probe);
            }
            ring.next().flatMap(roster::find).ifPresent(target -> {
                probe(turn, target.member(), now);
                spreadNews(turn);
            });
        }
        return finish(turn);
    }

    private void forgetTheLongGone(Instant now) {
        List<Resident> longGone = roster.select(resident -> roster.isOther(resident)
                && !resident.isUp()
                && Duration.between(resident.member().lastUpdate(), now).compareTo(config.deadRetention()) > 0);
        for (Resident resident : longGone) {
            roster.remove(resident.member().id());
            news.drop(resident.member().id());
        }
    }

    private void probe(Turn turn, Member target, Instant now) {
        long seq = pings.nextSeq();
        String timeout = timers.enter(new TimerBook.AskRelays(seq));
        String end = timers.enter(new TimerBook.EndPeriod(seq));
        pings.open(new Probe(seq, target.id(), target.incarnation(), now, timeout, end));
        ping(turn, target, seq, List.of());
        turn.schedule(end, plus(config.probeInterval(), MILLISECOND));
        turn.schedule(timeout, config.probeTimeout());
    }

    /** G3. */
    private void spreadNews(Turn turn) {
        int contacts = Math.min(config.fanout(), roster.addresses(Resident::isUp, List.of()).size());
        List<Address> candidates = roster.addresses(Resident::isUp, turn.served);
        for (Address receiver : Roster.sample(candidates, contacts - 1, random)) {
            if (!news.isEmpty(sendsMax())) {
                turn.send(receiver, new Gossip(load(List.of(), List.of())));
            }
        }
    }

    /** P5. */
    private void endPeriod(Turn turn, Probe probe) {
        pings.close(probe);
        roster.find(probe.target())
                .filter(target -> target.isAny(MemberState.ALIVE))
                .map(Resident::member)
                .filter(target -> target.incarnation() == probe.incarnation())
                .ifPresent(target -> adopt(turn, withState(target, MemberState.SUSPECT)));
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        Objects.requireNonNull(name, "name");
        pings.giveUpErrands(clock.instant());
        Optional<TimerBook.Purpose> purpose = timers.take(name);
        if (purpose.isEmpty()) {
            return List.of();
        }
        Turn turn = new Turn();
        if (purpose.get() instanceof TimerBook.AskRelays timeout) {
            pings.probe(timeout.seq()).ifPresent(probe -> askRelays(turn, probe));
        } else if (purpose.get() instanceof TimerBook.EndPeriod end) {
            pings.probe(end.seq()).ifPresent(probe -> endPeriod(turn, probe));
        } else if (purpose.get() instanceof TimerBook.EndSuspicion end) {
            // Had it moved on, the timer would have been struck out.
            roster.find(end.suspect())
                    .ifPresent(suspect -> adopt(turn, withState(suspect.member(), MemberState.DEAD)));
        }
        return finish(turn);
    }

    /** P4. */
    private void askRelays(Turn turn, Probe probe) {
        Optional<Resident> target = roster.find(probe.target())
                .filter(Resident::isUp)
                .filter(resident -> resident.member().incarnation() == probe.incarnation());
        if (target.isEmpty()) {
            return;
        }
        List<Address> candidates = roster.addresses(
                resident -> resident.isAny(MemberState.ALIVE)
                        && !resident.member().id().equals(probe.target()),
                List.of(target.get().member().address()));
        if (candidates.isEmpty()) {
            endPeriod(turn, probe);
            return;
        }
        List<MemberId> preferred = target.get().isAny(MemberState.SUSPECT) ? List.of(probe.target()) : List.of();
        for (Address relay : Roster.sample(candidates, config.indirectProbes(), random)) {
            turn.send(relay, new PingReq(probe.seq(), selfId, probe.target(), load(List.of(), preferred)));
        }
    }

    // ---------------------------------------------------------------------------------------------- messages

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(message, "message");
        Turn turn = new Turn();
        boolean refuted = merge(turn, message.updates());
        List<MemberId> urgent = refuted ? List.of(selfId) : List.of();
        if (message instanceof Ping ping) {
            acknowledge(turn, from, ping.seq(), ping.from(), urgent);
        } else if (message instanceof PingReq request && request.target().equals(selfId)) {
            acknowledge(turn, from, request.seq(), request.from(), urgent);
        } else if (message instanceof PingReq request) {
            relay(turn, from, request, urgent);
        } else if (message instanceof Ack ack) {
            take(turn, from, ack, urgent);
        } else if (message instanceof SyncRequest request) {
            sync(turn, from, request.from());
        }
        if (refuted) {
            announce(turn, Optional.of(from));
        }
        return finish(turn);
    }

    /** Returns whether something about this member had to be refuted. */
    private boolean merge(Turn turn, List<MemberUpdate> claims) {
        MemberUpdate own = self().toUpdate();
        OptionalLong highest = OptionalLong.empty();
        for (MemberUpdate claim : claims) {
            if (claim.incarnation() > INCARNATION_MAX) {
                continue;
            }
            if (!claim.id().equals(selfId)) {
                if (roster.find(claim.id()).map(held -> claim.supersedes(held.member().toUpdate())).orElse(true)) {
                    adopt(turn, claim);
                }
            } else if (isToBeRefuted(claim, own)) {
                highest = OptionalLong.of(Math.max(claim.incarnation(), highest.orElse(0)));
            }
        }
        highest.ifPresent(claimed -> {
            becomeSelf(own.state(), claimed + 1, own.metadata());
            news.announce(selfId);
        });
        return highest.isPresent();
    }

    /** S1, S4 and L2. */
    private static boolean isToBeRefuted(MemberUpdate claim, MemberUpdate own) {
        if (own.state() == MemberState.LEFT || claim.incarnation() != own.incarnation()) {
            return claim.incarnation() > own.incarnation();
        }
        return !claim.equals(own);
    }

    /** P3. */
    private void acknowledge(Turn turn, Address to, long seq, MemberId asker, List<MemberId> urgent) {
        List<MemberId> compulsory = new ArrayList<>(hasLeft() ? List.of(selfId) : urgent);
        compulsory.addAll(whatItMustHear(asker));
        post(turn, to, compulsory, updates -> new Ack(seq, selfId, updates));
    }

    /** P7, the first half. */
    private void relay(Turn turn, Address from, PingReq request, List<MemberId> urgent) {
        Optional<Member> target =
                roster.find(request.target()).filter(Resident::isUp).map(Resident::member);
        if (hasLeft() || target.isEmpty() || target.get().address().equals(selfAddress)) {
            return;
        }
        long seq = pings.nextSeq();
        pings.open(seq, new Errand(request.target(), request.from(), from, request.seq(), clock.instant()));
        ping(turn, target.get(), seq, target.get().address().equals(from) ? urgent : List.of());
    }

    /** P6, and the second half of P7. */
    private void take(Turn turn, Address from, Ack ack, List<MemberId> urgent) {
        Instant now = clock.instant();
        pings.acknowledge(ack.seq(), ack.from(), now);
        pings.giveUpErrands(now);
        pings.fulfil(ack.seq(), ack.from()).ifPresent(errand -> {
            List<MemberId> compulsory = new ArrayList<>(errand.address().equals(from) ? urgent : List.of());
            compulsory.addAll(whatItMustHear(errand.requester()));
            post(
                    turn,
                    errand.address(),
                    compulsory,
                    updates -> new Ack(errand.requesterSeq(), errand.target(), updates));
        });
    }

    /** J2 and G1. */
    private void sync(Turn turn, Address to, MemberId asker) {
        if (to.equals(selfAddress)) {
            return;
        }
        List<MemberUpdate> view = new ArrayList<>();
        List<MemberId> carried = new ArrayList<>();
        for (Resident resident :
                roster.select(any -> !any.secret() || any.member().id().equals(asker))) {
            view.add(resident.member().toUpdate());
            carried.add(resident.member().id());
        }
        turn.send(to, new Sync(view));
        news.spend(carried, sendsMax());
    }

    // ---------------------------------------------------------------------------------------------- one's own news

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Turn turn = new Turn();
        if (!hasLeft()) {
            Map<String, String> metadata = new TreeMap<>(self().metadata());
            metadata.put(key, value);
            becomeSelf(MemberState.ALIVE, self().incarnation() + 1, metadata);
            news.announce(selfId);
            announce(turn, Optional.empty());
        }
        return finish(turn);
    }

    @Override
    public List<GossipAction> leave() {
        Turn turn = new Turn();
        if (!hasLeft()) {
            pings.closeAll();
            becomeSelf(MemberState.LEFT, self().incarnation() + 1, self().metadata());
            news.announce(selfId);
            announce(turn, Optional.empty());
        }
        return finish(turn);
    }

    /** S2 and G4: first whoever made the claim that was refuted, if it has got nothing yet; then some others. */
    private void announce(Turn turn, Optional<Address> claimant) {
        int room = config.fanout();
        if (claimant.isPresent() && !claimant.get().equals(selfAddress)) {
            room--;
            if (!turn.served.contains(claimant.get())) {
                post(turn, claimant.get(), List.of(selfId), Gossip::new);
            }
        }
        List<Address> candidates = roster.addresses(Resident::isUp, turn.served);
        for (Address receiver : Roster.sample(candidates, room, random)) {
            post(turn, receiver, List.of(selfId), Gossip::new);
        }
    }

    private void becomeSelf(MemberState state, long incarnation, Map<String, String> metadata) {
        Member self = new Member(selfId, state, incarnation, selfAddress, metadata, clock.instant());
        roster.put(new Resident(self, false, Optional.empty()));
    }

    // ---------------------------------------------------------------------------------------------- beliefs

    /** A claim about another member has won, or is made by this member itself: M2, M4 and T2. */
    private void adopt(Turn turn, MemberUpdate claim) {
        MemberId id = claim.id();
        Optional<Resident> before = roster.find(id);
        before.flatMap(Resident::doom).ifPresent(timers::strike);
        Member member = new Member(
                id, claim.state(), claim.incarnation(), claim.address(), claim.metadata(), clock.instant());
        Resident after = new Resident(member, false, Optional.empty());
        if (before.isEmpty() && !after.isUp()) {
            roster.put(new Resident(member, true, Optional.empty()));
            return;
        }
        roster.put(after);
        if (claim.state() == MemberState.SUSPECT) {
            String doom = timers.enter(new TimerBook.EndSuspicion(id));
            roster.put(new Resident(member, false, Optional.of(doom)));
            turn.schedule(doom, timeToRefute());
        }
        ring.set(id, after.isUp() && !claim.address().equals(selfAddress));
        news.announce(id);
        Optional<MemberState> oldState = before.map(held -> held.member().state());
        if (!oldState.equals(Optional.of(claim.state()))) {
            turn.changes.add(new MembershipChange(id, oldState, claim.state()));
        }
    }

    private static MemberUpdate withState(Member member, MemberState state) {
        return new MemberUpdate(member.id(), state, member.incarnation(), member.address(), member.metadata());
    }

    private Duration timeToRefute() {
        try {
            return config.probeTimeout().multipliedBy((long) config.suspicionMultiplier() * sizeFactor());
        } catch (ArithmeticException tooLong) {
            return FOREVER;
        }
    }

    private static Duration plus(Duration one, Duration other) {
        try {
            return one.plus(other);
        } catch (ArithmeticException tooLong) {
            return FOREVER;
        }
    }

    // ---------------------------------------------------------------------------------------------- sending

    /** A Ping, with the suspicion if there is one (T6). */
    private void ping(Turn turn, Member target, long seq, List<MemberId> urgent) {
        List<MemberId> compulsory = new ArrayList<>(urgent);
        if (target.state() == MemberState.SUSPECT) {
            compulsory.add(target.id());
        }
        post(turn, target.address(), compulsory, updates -> new Ping(seq, selfId, updates));
    }

    /** What an answer to that member has to tell it about itself (T7). */
    private List<MemberId> whatItMustHear(MemberId id) {
        return roster.find(id).filter(held -> !held.isAny(MemberState.ALIVE)).isPresent() ? List.of(id) : List.of();
    }

    /** Sends a message that is filled with claims, unless it would go to this member itself. */
    private void post(
            Turn turn, Address to, List<MemberId> compulsory, Function<List<MemberUpdate>, GossipMessage> message) {
        if (!to.equals(selfAddress)) {
            turn.send(to, message.apply(load(compulsory, List.of())));
        }
    }

    private List<MemberUpdate> load(List<MemberId> compulsory, List<MemberId> preferred) {
        return news.load(compulsory, preferred, config.maxPiggyback(), sendsMax()).stream()
                .flatMap(id -> roster.find(id).stream())
                .map(held -> held.member().toUpdate())
                .toList();
    }

    private int sendsMax() {
        return SENT_FACTOR * sizeFactor();
    }

    /** L(n). */
    private int sizeFactor() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(roster.n());
    }

    // ---------------------------------------------------------------------------------------------- views

    private Member self() {
        return roster.find(selfId).orElseThrow().member();
    }

    private boolean hasLeft() {
        return self().state() == MemberState.LEFT;
    }

    @Override
    public List<Member> aliveMembers() {
        return roster.members(member -> member.state() == MemberState.ALIVE);
    }

    @Override
    public List<Member> allMembers() {
        return roster.members(member -> true);
    }

    @Override
    public int clusterSize() {
        return aliveMembers().size();
    }

    @Override
    public boolean isAlive(MemberId id) {
        Objects.requireNonNull(id, "id");
        return roster.find(id).filter(held -> held.isAny(MemberState.ALIVE)).isPresent();
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        Objects.requireNonNull(id, "id");
        return roster.find(id).map(held -> Collections.unmodifiableMap(new TreeMap<>(held.member().metadata())));
    }
}
