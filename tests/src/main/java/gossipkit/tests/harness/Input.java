package gossipkit.tests.harness;

import gossipkit.swim.MemberState;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * One thing that happens to a lone member; a script is a list of them.
 *
 * @param kind what happens
 * @param peer the number of the peer that it comes from or is about
 * @param number a sequence number, an incarnation, or a time in units of 100 ms: whatever the kind needs
 */
public record Input(Kind kind, int peer, int number) {

    private static final int NUMBER_MAX = 9;
    private static final int STATES = MemberState.values().length;
    private static final int LENGTH_MAX = 25;

    /** What can happen. */
    public enum Kind {
        TICK,
        TIME,
        PING,
        ACK,
        PING_REQ,
        PING_REQ_FOR_SELF,
        CLAIM,
        SYNC_REQUEST,
        RUMOUR,
        METADATA
    }

    /** Makes it happen. */
    public Actions play(SoloMember member) {
        Peer from = Peer.number(peer);
        return switch (kind) {
            case TICK -> member.nextTick();
            case TIME -> member.advance(Duration.ofMillis(100L * number));
            case PING -> member.receive(from, from.ping(number));
            case ACK -> member.receive(from, from.ack(number));
            case PING_REQ -> member.receive(from, from.pingReq(number, target()));
            case PING_REQ_FOR_SELF -> member.receive(from, from.pingReq(number, member.self()));
            case CLAIM -> member.receive(from, Peer.gossip(target().claim(state(), number / STATES)));
            case SYNC_REQUEST -> member.receive(from, from.syncRequest(from.alive(number)));
            case RUMOUR -> member.receive(from, Peer.gossip(member.self().claim(accusation(), number)));
            case METADATA -> member.updateMetadata("key" + peer, "value" + number);
        };
    }

    /** The peer that it is about, where it is not about the sender. */
    private Peer target() {
        return Peer.number(2 + (peer + number) % (Claim.PEER_MAX - 1));
    }

    private MemberState state() {
        return MemberState.values()[number % STATES];
    }

    private MemberState accusation() {
        return MemberState.values()[1 + number % (STATES - 1)];
    }

    /** As a learner would write it. */
    @Override
    public String toString() {
        Peer from = Peer.number(peer);
        return switch (kind) {
            case TICK -> "a tick";
            case TIME -> 100 * number + " ms";
            case PING -> "Ping " + number + " from " + from;
            case ACK -> "Ack " + number + " from " + from;
            case PING_REQ -> "PingReq " + number + " for " + target() + " from " + from;
            case PING_REQ_FOR_SELF -> "PingReq " + number + " for itself from " + from;
            case CLAIM -> "the claim " + Wording.of(target().claim(state(), number / STATES));
            case SYNC_REQUEST -> "SyncRequest from " + from;
            case RUMOUR -> "the rumour that it is " + accusation() + "@" + number;
            case METADATA -> "updateMetadata";
        };
    }

    /** Any of these kinds. */
    public static Arbitrary<Input> any(Kind... kinds) {
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(2, Claim.PEER_MAX),
                        Arbitraries.integers().between(0, NUMBER_MAX))
                .as(Input::new);
    }

    /** Up to 25 things in turn. */
    public static final class Scripts implements ArbitrarySupplier<List<Input>> {
        @Override
        public Arbitrary<List<Input>> get() {
            return any(Kind.values()).list().ofMinSize(1).ofMaxSize(LENGTH_MAX);
        }
    }
}
