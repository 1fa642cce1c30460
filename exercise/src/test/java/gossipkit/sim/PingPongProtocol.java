package gossipkit.sim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A probing protocol with the traffic of SWIM and little of its sense: it pings a random peer each period, gives the
 * probe up when its timer runs out, and merges the claims that every Ping and Ack carries.
 */
final class PingPongProtocol implements MembershipProtocol {

    private final MemberUpdate self;
    private final GossipConfig config;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Map<MemberId, MemberUpdate> known = new HashMap<>();
    private final List<MemberUpdate> peers = new ArrayList<>();
    private final Map<Long, MemberId> probes = new HashMap<>();
    private List<MemberUpdate> news;
    private long seq;

    PingPongProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        this.self = new MemberUpdate(id, MemberState.ALIVE, 0, address, Map.of());
        this.config = config;
        this.random = random;
        this.clock = clock;
        this.news = List.of(self);
        known.put(id, self);
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        List<GossipAction> actions = new ArrayList<>();
        seeds.forEach(seed -> actions.add(new Send(seed, new SyncRequest(self.id(), List.of(self)))));
        return actions;
    }

    @Override
    public List<GossipAction> tick() {
        if (peers.isEmpty()) {
            return List.of();
        }
        MemberUpdate peer = peers.get(random.nextInt(peers.size()));
        long probe = ++seq;
        probes.put(probe, peer.id());
        return List.of(
                new Send(peer.address(), new Ping(probe, self.id(), news)),
                new ScheduleTimer("probe-" + probe, config.probeTimeout()));
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        List<GossipAction> actions = new ArrayList<>();
        message.updates().forEach(update -> merge(update, actions));
        if (message instanceof Ping ping) {
            actions.add(new Send(from, new Ack(ping.seq(), self.id(), news)));
        } else if (message instanceof Ack ack) {
            probes.remove(ack.seq());
        } else if (message instanceof SyncRequest) {
            actions.add(new Send(from, new Sync(List.copyOf(new TreeMap<>(known).values()))));
        }
        return actions;
    }

    private void merge(MemberUpdate update, List<GossipAction> actions) {
        MemberUpdate held = known.get(update.id());
        if (held != null && !update.supersedes(held)) {
            return;
        }
        known.put(update.id(), update);
        if (held == null) {
            peers.add(update);
            // The newest few, for ever: as much to merge in each message as in a busy cluster.
            List<MemberUpdate> newest = new ArrayList<>(news);
            newest.add(update);
            news = List.copyOf(newest.subList(Math.max(0, newest.size() - 3), newest.size()));
            actions.add(new MembershipChange(update.id(), Optional.empty(), update.state()));
        }
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        long probe = Long.parseLong(name.substring("probe-".length()));
        probes.remove(probe);
        return List.of();
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        List<GossipAction> actions = new ArrayList<>();
        peers.forEach(peer -> actions.add(new Send(peer.address(), new Gossip(List.of(self)))));
        return actions;
    }

    @Override
    public List<GossipAction> leave() {
        return List.of();
    }

    @Override
    public List<Member> aliveMembers() {
        return allMembers();
    }

    @Override
    public List<Member> allMembers() {
        return new TreeMap<>(known)
                .values().stream()
                        .map(held -> new Member(
                                held.id(),
                                held.state(),
                                held.incarnation(),
                                held.address(),
                                held.metadata(),
                                clock.instant()))
                        .toList();
    }

    @Override
    public int clusterSize() {
        return known.size();
    }

    @Override
    public boolean isAlive(MemberId id) {
        return known.containsKey(id);
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        return Optional.ofNullable(known.get(id)).map(MemberUpdate::metadata);
    }
}
