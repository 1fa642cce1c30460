package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * SWIM membership: the class that you write. The tasks, the rules (V1, M1, …) and a way through them are in
 * {@code exercise/README.md}; {@link MembershipProtocol} says what each call is for.
 *
 * <p>There is one {@code TODO} at each place to fill in. Replace each {@code throw new UnsupportedOperationException(…)} with your code, and
 * delete {@code unfinished} when nothing calls it any more. Helper classes in this package are welcome. Run
 * {@code grading/kit grade} as often as you like.
 */
public final class GossipProtocol implements MembershipProtocol {

    private final MemberId selfId;
    private final Address selfAddress;
    private final GossipConfig config;
    /** The only source of randomness that you may use. */
    private final RandomGenerator random;
    /** The only clock that you may read. */
    private final InstantSource clock;

    /**
     * A member is born: it knows itself only, ALIVE at incarnation 0 (rule V2).
     *
     * @param selfId this member's name
     * @param selfAddress where it receives messages
     * @param config the settings, the same for the whole cluster
     * @param random the only source of randomness that you may use
     * @param clock the only clock that you may read
     */
    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        this.selfId = selfId;
        this.selfAddress = selfAddress;
        this.config = config;
        this.random = random;
        this.clock = clock;
    }

    /** Task 1, bootstrap: rule J1. */
    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        // TODO 1: ask each distinct seed but yourself for its view, with your own claim.
        throw new UnsupportedOperationException("TODO 1: bootstrap");
    }

    /** Tasks 2 and 10, probe_cycle and fanout_limit: rules P1, P2, P5, P8, M6, G2, G3, G6. */
    @Override
    public List<GossipAction> tick() {
        // TODO 2: forget old tombstones, end the last period, ping the next member.
        // TODO 10: then spread what is queued, within the fanout.
        throw new UnsupportedOperationException("TODO 2: tick");
    }

    /** Tasks 1, 3, 5, 6 and 7: rules M1 to M5, S1 to S6, P3, P6, P7, T2, T4, T6, T7, J2. */
    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        // TODO 1: merge what the message carries, and answer a SyncRequest.
        // TODO 3: answer a Ping, relay a PingReq, take or forward an Ack.
        // TODO 6: refute what is wrongly claimed about yourself.
        throw new UnsupportedOperationException("TODO 3: handleMessage");
    }

    /** Tasks 4, 5 and 7, suspicion_timeout, indirect_probe and dead_transition: rules P4, P5, T3, T5. */
    @Override
    public List<GossipAction> handleTimer(String name) {
        // TODO 4: a period that ends without an Ack makes its target a suspect.
        // TODO 5: a Ping without an Ack asks relays first.
        // TODO 7: a suspicion that nobody refutes ends in death.
        throw new UnsupportedOperationException("TODO 4: handleTimer");
    }

    /** Task 8, metadata_propagation: rules K1, G4. */
    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        // TODO 8: store the pair, raise your incarnation, tell a few members at once.
        throw new UnsupportedOperationException("TODO 8: updateMetadata");
    }

    /** Task 9, leave: rules L1, L2. */
    @Override
    public List<GossipAction> leave() {
        // TODO 9: raise your incarnation, be LEFT, tell a few members at once.
        throw new UnsupportedOperationException("TODO 9: leave");
    }

    /** Task 1: rule V1. */
    @Override
    public List<Member> aliveMembers() {
        // TODO 1: the members that you believe ALIVE, sorted by id, yourself included.
        throw new UnsupportedOperationException("TODO 1: aliveMembers");
    }

    /** Task 1: rule V1. */
    @Override
    public List<Member> allMembers() {
        // TODO 1: yourself and all that you remember, sorted by id.
        throw new UnsupportedOperationException("TODO 1: allMembers");
    }

    /** Task 1: rule V1. */
    @Override
    public int clusterSize() {
        // TODO 1: how many you believe ALIVE.
        throw new UnsupportedOperationException("TODO 1: clusterSize");
    }

    /** Task 1: rule V1. */
    @Override
    public boolean isAlive(MemberId id) {
        // TODO 1: whether you believe that member ALIVE.
        throw new UnsupportedOperationException("TODO 1: isAlive");
    }

    /** Task 8: rule V1. */
    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        // TODO 8: what that member says about itself.
        throw new UnsupportedOperationException("TODO 8: metadata");
    }
}
