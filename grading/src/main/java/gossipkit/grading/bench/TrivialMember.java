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
 * other, and it answers Pings, which all come from one other. It makes its messages once.
 */
final class TrivialMember implements MembershipProtocol {

    /** Makes members, each of which pings the one made before it. */
    static final class Factory implements ProtocolFactory {

        private Address last;

        @Override
        public MembershipProtocol create(
                MemberId self, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
            TrivialMember member = new TrivialMember(self, last == null ? address : last);
            last = address;
            return member;
        }
    }

    private static final long SEQ = 1;

    private final MemberId self;
    private final List<GossipAction> ping;
    private List<GossipAction> ack;

    private TrivialMember(MemberId self, Address target) {
        this.self = self;
        ping = List.of(new Send(target, new Ping(SEQ, self, List.of())));
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
            ack = List.of(new Send(from, new Ack(SEQ, self, List.of())));
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
