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

/** Throws whatever it is asked. */
public final class GossipProtocol implements MembershipProtocol {

    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {}

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        throw new IllegalStateException("not today");
    }

    @Override
    public List<GossipAction> tick() {
        throw new IllegalStateException("not today");
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        throw new IllegalStateException("not today");
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        throw new IllegalStateException("not today");
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        throw new IllegalStateException("not today");
    }

    @Override
    public List<GossipAction> leave() {
        throw new IllegalStateException("not today");
    }

    @Override
    public List<Member> aliveMembers() {
        throw new IllegalStateException("not today");
    }

    @Override
    public List<Member> allMembers() {
        throw new IllegalStateException("not today");
    }

    @Override
    public int clusterSize() {
        throw new IllegalStateException("not today");
    }

    @Override
    public boolean isAlive(MemberId id) {
        throw new IllegalStateException("not today");
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        throw new IllegalStateException("not today");
    }
}
