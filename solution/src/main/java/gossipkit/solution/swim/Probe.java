package gossipkit.solution.swim;

import gossipkit.swim.MemberId;
import java.time.Instant;

/**
 * A Ping of one's own that has not been answered.
 *
 * @param seq its sequence number
 * @param target who was pinged
 * @param incarnation the target's, as held when the Ping went out
 * @param sentAt when it went out
 */
record Probe(long seq, MemberId target, long incarnation, Instant sentAt) implements OpenPing {}
