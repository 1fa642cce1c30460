package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The bonus, for when your {@link GossipProtocol} is done: tasks B1 to B4 and their rules are in
 * {@code exercise/BONUS.md}. Whatever becomes of this class, it does not change the score of the other; without any
 * bonus, delete this file or leave it as it is.
 *
 * <p>It begins as a member that hands every call of the base to a {@link GossipProtocol}. That is one way; another is to
 * take what both need out into classes of their own.
 */
public final class AdvancedGossipProtocol implements AdvancedMembershipProtocol {

    private final AdvancedGossipConfig config;
    /** The only source of randomness that you may use. */
    private final RandomGenerator random;
    /** The only clock that you may read. */
    private final InstantSource clock;

    private final GossipProtocol base;

    /**
     * @param selfId this member's name
     * @param selfAddress where it receives messages
     * @param config the settings, the same for the whole cluster
     * @param random the only source of randomness that you may use
     * @param clock the only clock that you may read
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
        this.base = new GossipProtocol(selfId, selfAddress, config.base(), random, clock);
    }

    /** Task B1, anti_entropy: rules A1 to A4. */
    @Override
    public List<GossipAction> antiEntropySync() {
        // TODO B1: send your whole view to one random other that is not LEFT.
        throw new UnsupportedOperationException("TODO B1: antiEntropySync");
    }

    // TODO B2: piggyback_priority, rules Q1 to Q3, has no call of its own. It is about what your messages carry.

    /** Task B3, dynamic_suspicion: rule C1. Rules C2 to C4 are about the timers of suspicions. */
    @Override
    public Duration suspicionTimeout() {
        // TODO B3: how long a suspicion lasts at least.
        throw new UnsupportedOperationException("TODO B3: suspicionTimeout");
    }

    /** Task B4, auto_tune: rules U1 to U4. */
    @Override
    public void autoTune() {
        // TODO B4: adapt fanout, probeInterval and probeTimeout.
        throw new UnsupportedOperationException("TODO B4: autoTune");
    }

    /** Task B4: rule U1. */
    @Override
    public GossipConfig config() {
        // TODO B4: the settings in force.
        throw new UnsupportedOperationException("TODO B4: config");
    }

    /** Task B4: rules U5 to U7. */
    @Override
    public ConvergenceStats convergenceStats() {
        // TODO B4: count what your member does.
        throw new UnsupportedOperationException("TODO B4: convergenceStats");
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return base.bootstrap(seeds);
    }

    @Override
    public List<GossipAction> tick() {
        return base.tick();
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        return base.handleMessage(from, message);
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return base.handleTimer(name);
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        return base.updateMetadata(key, value);
    }

    @Override
    public List<GossipAction> leave() {
        return base.leave();
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
