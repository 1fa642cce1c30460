package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** SWIM with suspicion, incarnations and piggybacked dissemination, as a state machine without input or output. */
public final class GossipProtocol implements MembershipProtocol {

    private final Myself self;
    private final Membership membership;
    private final Dissemination dissemination;
    private final FailureDetector detector;
    private final Timers timers;

    /**
     * @param selfId this member's name
     * @param selfAddress where it receives messages
     * @param config the settings
     * @param random the only source of randomness
     * @param clock the only clock
     */
    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        Settings settings = new Settings(config);
        MemberTable others = new MemberTable(random);
        BroadcastQueue queue = new BroadcastQueue(config.maxPiggyback(), others);
        timers = new Timers();
        self = new Myself(selfId, selfAddress, clock);
        membership = new Membership(others, queue, new FixedSuspicions(timers), settings, clock);
        dissemination = new Dissemination(self, others, queue, settings, random);
        detector = new FailureDetector(self, membership, dissemination, timers, settings, random, clock);
    }

    /** A member of other parts. */
    GossipProtocol(
            Myself self, Membership membership, Dissemination dissemination, FailureDetector detector, Timers timers) {
        this.self = self;
        this.membership = membership;
        this.dissemination = dissemination;
        this.detector = detector;
        this.timers = timers;
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        Set<Address> distinct = new LinkedHashSet<>(List.copyOf(seeds));
        Outbox out = new Outbox(self.address());
        if (!self.hasLeft()) {
            distinct.forEach(seed -> out.send(seed, new SyncRequest(self.id(), List.of(self.claim()))));
        }
        return out.actions();
    }

    /** One protocol period. */
    @Override
    public List<GossipAction> tick() {
        Outbox out = new Outbox(self.address());
        if (!self.hasLeft()) {
            beginPeriod(out);
        }
        return out.actions();
    }

    private void beginPeriod(Outbox out) {
        // 1. Forget those who have been dead for long (M6).
        membership.forgetTombstones();
        // 2. The last period ends: whoever has not answered is suspected (P5).
        detector.endPeriod(out);
        // 3. Ping the next member (P1) ...
        detector.probeNext(out);
        // 4. ... and while there is news, tell a few more (G3).
        dissemination.spread(out);
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        Objects.requireNonNull(from, "from");
        Outbox out = new Outbox(self.address());
        // 1. Merge what it carries, claims about oneself apart (M1 to M5, S1, S4).
        boolean refuting = merge(message.updates(), out);
        // 2. Handle the message itself; an answer carries the refutation (S2).
        handle(from, message, refuting, out);
        // 3. Tell others that the rumour is wrong (G4).
        if (refuting) {
            dissemination.announceRefutation(from, out);
        }
        return out.actions();
    }

    /** Returns whether a claim about oneself has to be refuted. */
    private boolean merge(List<MemberUpdate> updates, Outbox out) {
        long highest = Myself.NOTHING_TO_REFUTE;
        for (MemberUpdate claim : updates) {
            if (claim.id().equals(self.id())) {
                highest = Math.max(highest, self.incarnationToOutbid(claim));
            } else {
                membership.merge(claim, out);
            }
        }
        if (highest == Myself.NOTHING_TO_REFUTE) {
            return false;
        }
        self.renew(highest + 1);
        dissemination.enqueueOwnClaim();
        return true;
    }

    private void handle(Address from, GossipMessage message, boolean refuting, Outbox out) {
        if (message instanceof Ping ping) {
            acknowledge(from, ping.seq(), ping.from(), refuting, out);
        } else if (message instanceof PingReq request && request.target().equals(self.id())) {
            acknowledge(from, request.seq(), request.from(), refuting, out);
        } else if (message instanceof PingReq request && !self.hasLeft()) {
            detector.relay(from, request, refuting, out);
        } else if (message instanceof Ack ack) {
            detector.acknowledged(ack, refuting, out);
        } else if (message instanceof SyncRequest request) {
            out.send(from, new Sync(dissemination.viewFor(request.from())));
        }
    }

    /** P3, T7. */
    private void acknowledge(Address to, long seq, MemberId asker, boolean refuting, Outbox out) {
        if (!out.isClosedTo(to)) {
            List<MemberUpdate> first = dissemination.compulsory(asker, refuting);
            out.send(to, new Ack(seq, self.id(), dissemination.piggyback(first)));
        }
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        Objects.requireNonNull(name, "name");
        Outbox out = new Outbox(self.address());
        timers.fire(name, out);
        return out.actions();
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Outbox out = new Outbox(self.address());
        if (!self.hasLeft()) {
            self.putMetadata(key, value);
            dissemination.enqueueOwnClaim();
            dissemination.announce(out);
        }
        return out.actions();
    }

    @Override
    public List<GossipAction> leave() {
        Outbox out = new Outbox(self.address());
        if (!self.hasLeft()) {
            self.leave();
            detector.stop();
            dissemination.enqueueOwnClaim();
            dissemination.announce(out);
        }
        return out.actions();
    }

    @Override
    public List<Member> aliveMembers() {
        return allMembers().stream()
                .filter(member -> member.state() == MemberState.ALIVE)
                .toList();
    }

    @Override
    public List<Member> allMembers() {
        return membership.sortedWith(self.toMember());
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
        return id.equals(self.id()) ? Optional.of(self.toMember()) : membership.find(id);
    }
}
