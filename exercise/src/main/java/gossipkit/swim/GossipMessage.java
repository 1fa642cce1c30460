package gossipkit.swim;

import java.util.List;
import java.util.Objects;

/** What members send each other. Every message carries claims about members; its list is copied and unmodifiable. */
public sealed interface GossipMessage {

    /** The claims that this message carries, to be merged before the message itself is handled. */
    List<MemberUpdate> updates();

    /**
     * "Are you there?"
     *
     * @param seq the sender's own number for this probe, to be repeated in the Ack
     * @param from who asks
     * @param updates claims carried along (piggyback)
     */
    record Ping(long seq, MemberId from, List<MemberUpdate> updates) implements GossipMessage {
        /** @throws NullPointerException if anything is null */
        public Ping {
            Objects.requireNonNull(from, "from");
            updates = List.copyOf(updates);
        }
    }

    /**
     * "I am", or from a relay: "it is".
     *
     * @param seq the number in the Ping or PingReq that this answers
     * @param from who was probed; not the relay that forwards the answer
     * @param updates claims carried along (piggyback)
     */
    record Ack(long seq, MemberId from, List<MemberUpdate> updates) implements GossipMessage {
        /** @throws NullPointerException if anything is null */
        public Ack {
            Objects.requireNonNull(from, "from");
            updates = List.copyOf(updates);
        }
    }

    /**
     * "Ping that one for me": the indirect probe.
     *
     * @param seq the requester's number for this probe, the one of its own Ping
     * @param from who asks
     * @param target who is to be pinged
     * @param updates claims carried along (piggyback)
     */
    record PingReq(long seq, MemberId from, MemberId target, List<MemberUpdate> updates) implements GossipMessage {
        /** @throws NullPointerException if anything is null */
        public PingReq {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(target, "target");
            updates = List.copyOf(updates);
        }
    }

    /**
     * News and nothing else.
     *
     * @param updates the claims
     */
    record Gossip(List<MemberUpdate> updates) implements GossipMessage {
        /** @throws NullPointerException if anything is null */
        public Gossip {
            updates = List.copyOf(updates);
        }
    }

    /**
     * "Tell me all you know", to join.
     *
     * @param from who asks
     * @param updates what the asker claims
     */
    record SyncRequest(MemberId from, List<MemberUpdate> updates) implements GossipMessage {
        /** @throws NullPointerException if anything is null */
        public SyncRequest {
            Objects.requireNonNull(from, "from");
            updates = List.copyOf(updates);
        }
    }

    /**
     * The whole view of a member, in answer to a SyncRequest.
     *
     * @param updates a claim for each member in the view
     */
    record Sync(List<MemberUpdate> updates) implements GossipMessage {
        /** @throws NullPointerException if anything is null */
        public Sync {
            updates = List.copyOf(updates);
        }
    }
}
