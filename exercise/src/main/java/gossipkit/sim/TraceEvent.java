package gossipkit.sim;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.Optional;

/** One thing that happened in a run. Times are virtual milliseconds since its start. */
public sealed interface TraceEvent {

    /** When it happened. */
    long atMillis();

    /**
     * The host called a member: {@code tick()}, {@code handleTimer("…")}, {@code leave()}, …; messages are
     * {@link Arrived} instead.
     */
    record Called(long atMillis, MemberId member, String call) implements TraceEvent {}

    /**
     * A member sent a message.
     *
     * @param number tells messages apart within a run; a duplicate has a number of its own
     * @param to the receiver, or empty when nobody has that address
     */
    record Sent(long atMillis, long number, MemberId from, Optional<MemberId> to, GossipMessage message)
            implements TraceEvent {}

    /** The message with that number was handed to its receiver. */
    record Arrived(long atMillis, long number) implements TraceEvent {}

    /**
     * The message with that number never reached its receiver.
     *
     * @param why {@code loss}, {@code partition}, {@code cut}, {@code crashed}, {@code no such address}
     */
    record Lost(long atMillis, long number, String why) implements TraceEvent {}

    /** A member reported a changed belief. */
    record Changed(long atMillis, MemberId member, MemberId about, Optional<MemberState> before, MemberState after)
            implements TraceEvent {}

    /** A member's process crashed. */
    record Crashed(long atMillis, MemberId member) implements TraceEvent {}

    /** Something else was done to a member or to the network: {@code restart}, {@code pause 3000 ms}, {@code heal}. */
    record Noted(long atMillis, Optional<MemberId> member, String what) implements TraceEvent {}
}
