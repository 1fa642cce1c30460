package gossipkit.solution.swim;

import gossipkit.swim.GossipMessage.Ack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pings that still wait for their Ack, oldest first. Each leaves with its Ack or when it is too old, so their number is
 * bounded (P8); mostly it is one or two, so that a list is searched as fast as anything.
 *
 * @param <T> what is remembered about each
 */
final class OpenPings<T extends OpenPing> {

    private final List<T> open = new ArrayList<>(2);

    void add(T ping) {
        open.add(ping);
    }

    boolean isOpen(T ping) {
        return open.contains(ping);
    }

    /** P6: an Ack counts only once. */
    Optional<T> answeredBy(Ack ack) {
        Optional<T> ping = awaiting(ack);
        ping.ifPresent(open::remove);
        return ping;
    }

    /** P6: an Ack counts only from the one that was pinged. */
    Optional<T> awaiting(Ack ack) {
        for (T ping : open) {
            if (ping.seq() == ack.seq() && ping.target().equals(ack.from())) {
                return Optional.of(ping);
            }
        }
        return Optional.empty();
    }

    /** Removes and returns those that went out at that instant or before. */
    List<T> closeSentUntil(Instant instant) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<T> overdue =
                open.stream().filter(ping -> !ping.sentAt().isAfter(instant)).toList();
        open.removeAll(overdue);
        return overdue;
    }

    void clear() {
        open.clear();
    }
}
