package gossipkit.grading.report;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A message as a diagram shows it: its label on the arrow, the claims that it carries beside it. */
public final class MessageText {

    private MessageText() {}

    /** {@code Ping 3}, {@code Ack 3 of node2}, {@code PingReq 3 node2}, {@code Gossip}, ... */
    public static String label(GossipMessage message, MemberId sender) {
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

    /**
     * {@code node1 LEFT@2; node2..node5 ALIVE@0}: members of whom the same is said share their words, and what every
     * member is from birth comes last. But where a member is named twice, the order matters, and is kept.
     */
    static String claims(GossipMessage message) {
        List<MemberUpdate> claims = message.updates();
        if (claims.stream().map(MemberUpdate::id).distinct().count() < claims.size()) {
            return claims.stream().map(MessageText::claim).collect(Collectors.joining(", "));
        }
        Map<String, List<MemberId>> told = new LinkedHashMap<>();
        claims.stream().filter(claim -> !isAsBorn(claim)).forEach(claim -> add(told, claim));
        claims.stream().filter(MessageText::isAsBorn).forEach(claim -> add(told, claim));
        return told.entrySet().stream()
                .map(same -> Names.of(same.getValue()) + same.getKey())
                .collect(Collectors.joining("; "));
    }

    /** {@code node1 LEFT@2}, with the metadata if there is any. */
    public static String claim(MemberUpdate update) {
        return update.id() + said(update);
    }

    private static void add(Map<String, List<MemberId>> told, MemberUpdate claim) {
        told.computeIfAbsent(said(claim), words -> new ArrayList<>()).add(claim.id());
    }

    private static String said(MemberUpdate update) {
        String metadata = update.metadata().isEmpty() ? "" : " " + update.metadata();
        return " " + update.state() + "@" + update.incarnation() + metadata;
    }

    /** Whether it says what every member says of itself at birth. */
    static boolean isAsBorn(MemberUpdate claim) {
        return claim.state() == MemberState.ALIVE
                && claim.incarnation() == 0
                && claim.metadata().isEmpty();
    }

    static boolean isQuiet(GossipMessage message) {
        boolean probe = message instanceof GossipMessage.Ping || message instanceof GossipMessage.Ack;
        return probe && message.updates().isEmpty();
    }
}
