package gossipkit.grading.report;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.stream.Collectors;

/** A message as a diagram shows it: its label on the arrow, the claims that it carries beside it. */
final class MessageText {

    private MessageText() {}

    static String label(GossipMessage message, MemberId sender) {
        if (message instanceof GossipMessage.Ping ping) {
            return "Ping " + ping.seq();
        }
        if (message instanceof GossipMessage.Ack ack) {
            return "Ack " + ack.seq() + (ack.from().equals(sender) ? "" : " of " + ack.from());
        }
        if (message instanceof GossipMessage.PingReq request) {
            return "PingReq " + request.seq() + " " + request.target();
        }
        return message.getClass().getSimpleName();
    }

    static String claims(GossipMessage message) {
        return message.updates().stream().map(MessageText::claim).collect(Collectors.joining(", "));
    }

    private static String claim(MemberUpdate update) {
        String metadata = update.metadata().isEmpty() ? "" : " " + update.metadata();
        return update.id() + " " + update.state() + "@" + update.incarnation() + metadata;
    }

    static boolean isQuiet(GossipMessage message) {
        boolean probe = message instanceof GossipMessage.Ping || message instanceof GossipMessage.Ack;
        return probe && message.updates().isEmpty();
    }
}
