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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Remembers every address, and gossips to random ones whatever happens. */
public final class GossipProtocol implements MembershipProtocol {

    private final Member self;
    private final RandomGenerator random;
    private final List<Address> addresses = new ArrayList<>();

    public GossipProtocol(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        self = new Member(selfId, MemberState.ALIVE, 0, selfAddress, Map.of(), clock.instant());
        this.random = random;
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        addresses.addAll(seeds);
        return gossip();
    }

    @Override
    public List<GossipAction> tick() {
        return gossip();
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        addresses.add(from);
        message.updates().forEach(claim -> addresses.add(claim.address()));
        return gossip();
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return gossip();
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        return gossip();
    }

    @Override
    public List<GossipAction> leave() {
        return gossip();
    }

    private List<GossipAction> gossip() {
        if (addresses.isEmpty()) {
            return List.of();
        }
        Address to = addresses.get(random.nextInt(addresses.size()));
        return List.of(new GossipAction.Send(to, new GossipMessage.Gossip(List.of(self.toUpdate()))));
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
