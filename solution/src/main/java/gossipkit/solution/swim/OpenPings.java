package gossipkit.solution.swim;

import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.MemberId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pings that still wait for their Ack, by sequence number, oldest first. Each leaves with its Ack or when it is too old,
 * so their number is bounded (P8).
 *
 * @param <T> what is remembered about each
 */
final class OpenPings<T> {

    private final Function<T, MemberId> target;
    private final Function<T, Instant> sentAt;
    private final Map<Long, T> open = new LinkedHashMap<>();

    OpenPings(Function<T, MemberId> target, Function<T, Instant> sentAt) {
        this.target = target;
        this.sentAt = sentAt;
    }

    void add(long seq, T ping) {
        open.put(seq, ping);
    }

    boolean isOpen(long seq) {
        return open.containsKey(seq);
    }

    /** P6: an Ack counts only once. */
    Optional<T> answeredBy(Ack ack) {
        Optional<T> ping = awaiting(ack);
        ping.ifPresent(answered -> open.remove(ack.seq()));
        return ping;
    }

    /** P6: an Ack counts only from the one that was pinged. */
    Optional<T> awaiting(Ack ack) {
        T ping = open.get(ack.seq());
        if (ping == null || !target.apply(ping).equals(ack.from())) {
            return Optional.empty();
        }
        return Optional.of(ping);
    }

    /** Removes and returns those that went out at that instant or before. */
    List<T> closeSentUntil(Instant instant) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<T> overdue = open.values().stream()
                .filter(ping -> !sentAt.apply(ping).isAfter(instant))
                .toList();
        open.values().removeAll(overdue);
        return overdue;
    }

    void clear() {
        open.clear();
    }
}
