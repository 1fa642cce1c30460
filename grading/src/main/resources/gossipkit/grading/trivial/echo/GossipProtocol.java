package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Sends every message back to where it came from, and knows itself only. */
public final class GossipProtocol implements MembershipProtocol {

    private final Member self;

    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        self = new Member(selfId, MemberState.ALIVE, 0, selfAddress, Map.of(), clock.instant());
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return List.of();
    }

    @Override
    public List<GossipAction> tick() {
        return List.of();
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        return List.of(new GossipAction.Send(from, message));
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
