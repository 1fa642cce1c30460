package gossipkit.grading.bench;

import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A member that costs next to nothing, so that what is measured is the simulator: at each tick it pings one and the same
 * other, and it answers Pings, which all come from one other. All say the same.
 */
final class TrivialMember implements MembershipProtocol {

    /** Makes members, each of which pings the one made before it. */
    static final class Factory implements ProtocolFactory {

        private Address last;

        @Override
        public MembershipProtocol create(
                MemberId self, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
            TrivialMember member = new TrivialMember(last == null ? address : last);
            last = address;
            return member;
        }
    }

    private static final MemberId ANYBODY = new MemberId("anybody");
    private static final Ping PING = new Ping(1, ANYBODY, List.of());
    private static final Ack ACK = new Ack(1, ANYBODY, List.of());

    private final List<GossipAction> ping;
    private List<GossipAction> ack;

    private TrivialMember(Address target) {
        ping = List.of(new Send(target, PING));
    }

    @Override
    public List<GossipAction> tick() {
        return ping;
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        return message instanceof Ping ? ackTo(from) : List.of();
    }

    private List<GossipAction> ackTo(Address from) {
        if (ack == null) {
            ack = List.of(new Send(from, ACK));
        }
        return ack;
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return List.of();
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return List.of();
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        return List.of();
    }

    @Override
    public List<GossipAction> leave() {
        return List.of();
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
    public boolean isAlive(MemberId id) {
        return false;
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        return Optional.empty();
    }
}
