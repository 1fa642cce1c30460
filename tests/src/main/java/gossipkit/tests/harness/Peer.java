package gossipkit.tests.harness;

import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A member that a check plays itself: its name, its address, and what it says.
 *
 * @param id {@code node1}, {@code node2}, …
 * @param address one of its own
 */
public record Peer(MemberId id, Address address) {

    private static final int NUMBER_MAX = 250;
    private static final String NETWORK = "10.0.0.";
    private static final int PORT = 7946;

    /** The peer with that number, 1 to 250. */
    public static Peer number(int number) {
        return new Peer(new MemberId("node" + number), new Address(NETWORK + number, PORT));
    }

    /** The peers with those numbers. */
    public static List<Peer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Peer::number).toList();
    }

    /** The peer of that name. */
    public static Optional<Peer> named(String name) {
        return Directory.BY_ADDRESS.values().stream()
                .filter(peer -> peer.toString().equals(name))
                .findFirst();
    }

    /** Whose address that is. */
    public static Optional<Peer> at(Address address) {
        return Optional.ofNullable(Directory.BY_ADDRESS.get(address));
    }

    /**
     * A claim about this peer. Its metadata depends on the incarnation alone, as in every run of a right protocol.
     */
    public MemberUpdate claim(MemberState state, long incarnation) {
        Map<String, String> metadata = incarnation == 0 ? Map.of() : Map.of("life", Long.toString(incarnation));
        return new MemberUpdate(id, state, incarnation, address, metadata);
    }

    /** This peer is said to be ALIVE. */
    public MemberUpdate alive(long incarnation) {
        return claim(MemberState.ALIVE, incarnation);
    }

    /** This peer is said to be SUSPECT. */
    public MemberUpdate suspect(long incarnation) {
        return claim(MemberState.SUSPECT, incarnation);
    }

    /** This peer is said to be DEAD. */
    public MemberUpdate dead(long incarnation) {
        return claim(MemberState.DEAD, incarnation);
    }

    /** This peer is said to have LEFT. */
    public MemberUpdate left(long incarnation) {
        return claim(MemberState.LEFT, incarnation);
    }

    /** A Ping from this peer. */
    public Ping ping(long seq, MemberUpdate... updates) {
        return new Ping(seq, id, List.of(updates));
    }

    /** An Ack in the name of this peer. */
    public Ack ack(long seq, MemberUpdate... updates) {
        return new Ack(seq, id, List.of(updates));
    }

    /** A request of this peer to ping another. */
    public PingReq pingReq(long seq, Peer target, MemberUpdate... updates) {
        return new PingReq(seq, id, target.id(), List.of(updates));
    }

    /** A request of this peer for a view. */
    public SyncRequest syncRequest(MemberUpdate... updates) {
        return new SyncRequest(id, List.of(updates));
    }

    /** News, from nobody in particular. */
    public static Gossip gossip(MemberUpdate... updates) {
        return new Gossip(List.of(updates));
    }

    /** A view, from nobody in particular. */
    public static Sync sync(MemberUpdate... updates) {
        return new Sync(List.of(updates));
    }

    @Override
    public String toString() {
        return id.value();
    }

    private static final class Directory {
        private static final Map<Address, Peer> BY_ADDRESS =
                numbers(1, NUMBER_MAX).stream().collect(Collectors.toMap(Peer::address, peer -> peer));
    }
}
