package gossipkit.grading.simulate.count;

import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Vocabulary;
import gossipkit.swim.GossipMessage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was sent and what was lost. A doubled message counts as two. */
public final class Traffic {

    private static final int BYTES_MAX = 1 << 28;

    /**
     * So many messages, and their bytes in all.
     *
     * @param largest the bytes of the biggest one
     */
    public record Sum(long messages, long bytes, long largest) {

        static final Sum NONE = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(messages + other.messages, bytes + other.bytes, Math.max(largest, other.largest));
        }
    }

    private final Map<Kind, Sum> sent = new EnumMap<>(Kind.class);
    private final Map<String, Long> lost = new TreeMap<>();
    private final Encoder encoder = new Encoder(BYTES_MAX);

    void send(GossipMessage message) {
        encoder.clear();
        int start = encoder.position();
        Vocabulary.write(encoder, message);
        int bytes = encoder.position() - start;
        sent.merge(Kind.of(message), new Sum(1, bytes, bytes), Sum::plus);
    }

    void lose(String why) {
        lost.merge(why, 1L, Long::sum);
    }

    /** By kind; kinds that were not sent are not there. The bytes are those of the kit's own binary form. */
    public Map<Kind, Sum> sent() {
        return Collections.unmodifiableMap(sent);
    }

    /** All kinds together. */
    public Sum all() {
        return sent.values().stream().reduce(Sum.NONE, Sum::plus);
    }

    /** How many were lost, by the reason: {@code loss}, {@code crashed}, {@code partition}. */
    public Map<String, Long> lost() {
        return Collections.unmodifiableMap(lost);
    }

    /** All reasons together. */
    public long lostInAll() {
        return lost.values().stream().mapToLong(Long::longValue).sum();
    }
}
