package gossipkit.grading.report;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message on its way, to one member or, in one call, to several.
 *
 * @param from its sender
 * @param to its receivers, or none if nobody has that address
 * @param message what it says
 * @param fate what became of it, unless it arrived
 * @param arrivals when it arrived, if that was later than it was sent
 */
record Arrow(MemberId from, List<MemberId> to, GossipMessage message, String fate, List<Long> arrivals) {

    private static final String LOST = "lost: ";

    static String lost(String why) {
        return LOST + why;
    }

    boolean isLost() {
        return to.isEmpty() || fate.startsWith(LOST);
    }

    boolean isToItself() {
        return to.equals(List.of(from));
    }

    /** Whether it is what a cluster sends when there is nothing to say. */
    boolean isQuiet() {
        return fate.isEmpty() && MessageText.isQuiet(message);
    }

    String label() {
        return MessageText.label(message, from);
    }

    /** Whether it says something of that member, asks after it, or is its answer or the answer to it. */
    boolean isAbout(MemberId member) {
        boolean asked = message instanceof GossipMessage.PingReq request
                        && request.target().equals(member)
                || message instanceof GossipMessage.Ack ack && ack.from().equals(member);
        boolean said = message.updates().stream().map(MemberUpdate::id).anyMatch(member::equals);
        boolean answered = !(message instanceof GossipMessage.Gossip) && (from.equals(member) || to.contains(member));
        return asked || said || answered;
    }

    /** What another message may repeat, under another number. */
    Object content() {
        return List.of(message.getClass(), to, message.updates(), isLost());
    }

    /** Whether the other is one more copy, for somebody else. */
    boolean mayShareWith(Arrow other) {
        return from.equals(other.from)
                && message.equals(other.message)
                && fate.equals(other.fate)
                && !isLost()
                && !isToItself()
                && !other.isToItself()
                && other.to.stream().noneMatch(to::contains);
    }

    Arrow and(Arrow other) {
        return new Arrow(from, both(to, other.to), message, fate, both(arrivals, other.arrivals));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return new ArrayList<>(Stream.concat(some.stream(), more.stream()).toList());
    }

    /** What the drawing does not say, to a reader who sees the columns of those members. */
    String text(List<MemberId> seen) {
        List<MemberId> unseen =
                to.stream().filter(member -> !seen.contains(member)).toList();
        String arrived = arrivals.stream().map(Object::toString).collect(Collectors.joining(", "));
        return Row.joined(
                isToItself() ? label() + " to itself" : "",
                unseen.isEmpty() ? "" : "also to " + Names.of(unseen),
                fate,
                arrived.isEmpty() ? "" : "arrives " + arrived,
                MessageText.claims(message));
    }
}
