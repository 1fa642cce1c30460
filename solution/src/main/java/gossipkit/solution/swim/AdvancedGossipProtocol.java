package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The base protocol out of other parts: a queue by urgency, suspicions that confirmations shorten, settings that change.
 * Round the calls of the base it measures, counts, and compares views.
 */
public final class AdvancedGossipProtocol implements AdvancedMembershipProtocol {

    private final AdvancedGossipConfig config;
    private final RandomGenerator random;
    private final InstantSource clock;

    private final Myself self;
    private final MemberTable others;
    private final Membership membership;
    private final Dissemination dissemination;
    private final FailureDetector detector;
    private final GossipProtocol base;

    private final Settings settings;
    private final ConfirmedSuspicions suspicions;
    private final RoundTrips roundTrips = new RoundTrips();
    private final Statistics statistics = new Statistics();

    /**
     * @param selfId this member's name
     * @param selfAddress where it receives messages
     * @param config the settings
     * @param random the only source of randomness
     * @param clock the only clock
     */
    public AdvancedGossipProtocol(
            MemberId selfId,
            Address selfAddress,
            AdvancedGossipConfig config,
            RandomGenerator random,
            InstantSource clock) {
        this.config = config;
        this.random = random;
        this.clock = clock;
        Timers timers = new Timers();
        settings = new Settings(config.base());
        self = new Myself(selfId, selfAddress, clock);
        others = new MemberTable(random);
        Broadcasts queue = new PriorityBroadcastQueue(selfId, config, others, statistics);
        suspicions = new ConfirmedSuspicions(selfAddress, settings, others, timers, statistics, clock);
        membership = new Membership(others, queue, suspicions, settings, clock);
        dissemination = new Dissemination(self, others, queue, settings, random);
        detector = new FailureDetector(self, membership, dissemination, timers, settings, random, clock);
        base = new GossipProtocol(self, membership, dissemination, detector, timers);
    }

    /** A1, A2: the dead are asked too, for they may be alive behind a partition that has healed. */
    @Override
    public List<GossipAction> antiEntropySync() {
        Outbox out = new Outbox(self.address());
        if (!self.hasLeft()) {
            List<Belief> all = List.copyOf(others.all());
            for (Belief other : RandomChoice.distinct(1, all, belief -> belief.state() != MemberState.LEFT, random)) {
                out.send(other.address(), new SyncRequest(self.id(), dissemination.viewFor(other.id())));
            }
        }
        return counted(out.actions());
    }

    @Override
    public Duration suspicionTimeout() {
        return membership.suspicionTimeout();
    }

    @Override
    public void autoTune() {
        if (config.dynamicTuning()) {
            settings.change(Tuning.tuned(config.base(), clusterSize(), roundTrips));
        }
    }

    @Override
    public GossipConfig config() {
        return settings.inForce();
    }

    @Override
    public ConvergenceStats convergenceStats() {
        return statistics.soFar();
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return counted(base.bootstrap(seeds));
    }

    @Override
    public List<GossipAction> tick() {
        statistics.tickBegins();
        return counted(base.tick());
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        Objects.requireNonNull(from, "from");
        // 1. An Ack tells how long the way is, before it ends its probe (U3).
        if (message instanceof Ack ack) {
            measure(from, ack);
        }
        // 2. All that the base does.
        Outbox out = new Outbox(self.address());
        List<GossipAction> actions = new ArrayList<>(base.handleMessage(from, message));
        // 3. Whoever repeats a suspicion confirms it (C4).
        message.updates().forEach(claim -> suspicions.accuse(claim, from, out));
        actions.addAll(out.actions());
        return counted(actions);
    }

    /** Only Acks that come straight from the target: a relay's path is another one. */
    private void measure(Address from, Ack ack) {
        Belief sender = others.get(ack.from());
        if (sender != null && sender.address().equals(from)) {
            detector.probeEndedBy(ack)
                    .ifPresent(probe -> roundTrips.add(Duration.between(probe.sentAt(), clock.instant())));
        }
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return counted(base.handleTimer(name));
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        return counted(base.updateMetadata(key, value));
    }

    @Override
    public List<GossipAction> leave() {
        return counted(base.leave());
    }

    private List<GossipAction> counted(List<GossipAction> actions) {
        statistics.sent(actions);
        return actions;
    }

    @Override
    public List<Member> aliveMembers() {
        return base.aliveMembers();
    }

    @Override
    public List<Member> allMembers() {
        return base.allMembers();
    }

    @Override
    public int clusterSize() {
        return base.clusterSize();
    }

    @Override
    public boolean isAlive(MemberId id) {
        return base.isAlive(id);
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        return base.metadata(id);
    }
}
