package gossipkit.sim;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    record Noted(long atMillis, Optional<MemberId> member, String what) implements TraceEvent {

        static final String RESTART = "restart";
        static final String HEAL = "heal";
        static final String PARTITION = "partition ";
        private static final Pattern PAUSE = Pattern.compile("pause ([0-9]{1,18}) ms");

        /** Whether the member has a new process. */
        public boolean isRestart() {
            return what.equals(RESTART);
        }

        /** Whether the network is whole again. */
        public boolean isHeal() {
            return what.equals(HEAL);
        }

        /** Whether the network is split. */
        public boolean isPartition() {
            return what.startsWith(PARTITION);
        }

        /** Who is on the one side of a partition; nobody if this is none. */
        public List<MemberId> side() {
            return isPartition()
                    ? Stream.of(what.substring(PARTITION.length()).split(" "))
                            .filter(name -> !name.isBlank())
                            .map(MemberId::new)
                            .toList()
                    : List.of();
        }

        /** How long the member stalls, in milliseconds; empty if it does not. */
        public OptionalLong pauseMillis() {
            Matcher pause = PAUSE.matcher(what);
            return pause.matches() ? OptionalLong.of(Long.parseLong(pause.group(1))) : OptionalLong.empty();
        }
    }
}
