package gossipkit.grading.simulate.count;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.SyncRequest;
import java.util.Locale;

/** The kinds of messages. */
public enum Kind {
    PING("Ping"),
    ACK("Ack"),
    PING_REQ("PingReq"),
    GOSSIP("Gossip"),
    SYNC_REQUEST("SyncRequest"),
    SYNC("Sync");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    static Kind of(GossipMessage message) {
        if (message instanceof Ping) {
            return PING;
        }
        if (message instanceof Ack) {
            return ACK;
        }
        if (message instanceof PingReq) {
            return PING_REQ;
        }
        if (message instanceof Gossip) {
            return GOSSIP;
        }
        return message instanceof SyncRequest ? SYNC_REQUEST : SYNC;
    }

    /** For programs: {@code ping_req}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the vocabulary calls it. */
    public String word() {
        return word;
    }
}
