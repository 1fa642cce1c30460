package gossipkit.tests.harness;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.Member;
import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How messages, claims and actions are written in failures: short, and the same everywhere. */
public final class Wording {

    private static final int LIST_MAX = 6;

    private Wording() {}

    /** Whatever it is, as a learner would write it. */
    public static String ofAny(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Wording::ofAny).orElse("nothing");
        } else if (value instanceof List<?> list) {
            return list(list, Wording::ofAny);
        } else if (value instanceof MemberUpdate claim) {
            return of(claim);
        } else if (value instanceof Member member) {
            return of(member);
        } else if (value instanceof Instant instant) {
            return Duration.between(SoloMember.BIRTH, instant).toMillis() + " ms after its birth";
        }
        return String.valueOf(value);
    }

    /** {@code node2 SUSPECT@3}, with its metadata if there is any. */
    public static String of(MemberUpdate claim) {
        String metadata = claim.metadata().isEmpty() ? "" : " " + claim.metadata();
        return claim.id() + " " + claim.state() + "@" + claim.incarnation() + metadata;
    }

    /** {@code node2 SUSPECT@3}. */
    public static String of(Member member) {
        return of(member.toUpdate());
    }

    /** {@code Ping 7}, {@code Ack 7 from node2}, {@code PingReq 7 for node3}, {@code Gossip}; without the updates. */
    public static String nameOf(GossipMessage message) {
        if (message instanceof Ping ping) {
            return "Ping " + ping.seq();
        } else if (message instanceof Ack ack) {
            return "Ack " + ack.seq() + " from " + ack.from();
        } else if (message instanceof PingReq request) {
            return "PingReq " + request.seq() + " for " + request.target();
        }
        return message.getClass().getSimpleName();
    }

    /** The message and what it carries. */
    public static String of(GossipMessage message) {
        String updates = message.updates().isEmpty() ? "" : " " + list(message.updates(), Wording::of);
        return nameOf(message) + updates;
    }

    /** One action. */
    public static String of(GossipAction action) {
        if (action instanceof Send send) {
            return of(send.message()) + " to " + receiver(send.to());
        } else if (action instanceof ScheduleTimer timer) {
            return "a timer of " + of(timer.delay());
        }
        MembershipChange change = (MembershipChange) action;
        return "change of " + change.member() + ": " + of(change.oldState()) + " -> " + change.newState();
    }

    /** Some actions, or {@code nothing}. */
    public static String ofAll(List<? extends GossipAction> actions) {
        return actions.isEmpty()
                ? "nothing"
                : actions.stream().map(Wording::of).limit(LIST_MAX).collect(Collectors.joining("; "))
                        + more(actions.size(), "; ");
    }

    /** A list in brackets, cut when it is long. */
    public static <T> String list(List<T> elements, Function<? super T, String> wording) {
        return elements.stream().limit(LIST_MAX).map(wording).collect(Collectors.joining(", ", "[", ""))
                + more(elements.size(), ", ")
                + "]";
    }

    private static String more(int size, String separator) {
        return size > LIST_MAX ? separator + "and " + (size - LIST_MAX) + " more" : "";
    }

    private static String of(Optional<?> state) {
        return state.map(Object::toString).orElse("unknown");
    }

    /** In milliseconds, unless it is longer than they can count. */
    private static String of(Duration delay) {
        return delay.compareTo(PendingTimers.FOR_EVER) > 0 ? delay.toString() : delay.toMillis() + " ms";
    }

    static String receiver(Address to) {
        return Peer.at(to).map(Peer::toString).orElse(to.toString());
    }
}
