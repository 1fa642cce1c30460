package gossipkit.sim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.MemberId;
import java.util.List;

/** How calls and messages are written for a reader. */
final class CallText {

    private CallText() {}

    static String bootstrap(List<Address> seeds) {
        return "bootstrap(" + seeds + ")";
    }

    static String handleMessage(GossipMessage message, MemberId sender) {
        return "handleMessage(" + brief(message, sender) + ")";
    }

    static String handleTimer(String name) {
        return "handleTimer(\"" + name + "\")";
    }

    static String updateMetadata(String key, String value) {
        return "updateMetadata(\"" + key + "\", \"" + value + "\")";
    }

    /** A message without its updates. Where it does not say whom it is from, its sender is named. */
    private static String brief(GossipMessage message, MemberId sender) {
        if (message instanceof Ping ping) {
            return "Ping " + ping.seq() + " from " + ping.from();
        }
        if (message instanceof Ack ack) {
            return "Ack " + ack.seq() + " from " + ack.from();
        }
        if (message instanceof PingReq request) {
            return "PingReq " + request.seq() + " from " + request.from() + " for " + request.target();
        }
        return message.getClass().getSimpleName() + " from " + sender;
    }
}
