package gossipkit.swim;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What a member wants its host to do. The protocol itself does no input or output: it returns these. */
public sealed interface GossipAction {

    /**
     * Send a message. It may be lost, delayed, doubled or overtaken.
     *
     * @param to the receiver
     * @param message what to send
     */
    record Send(Address to, GossipMessage message) implements GossipAction {
        /** @throws NullPointerException if anything is null */
        public Send {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Call {@link MembershipProtocol#handleTimer} with this name once the delay has passed.
     *
     * @param name opaque to the host, which hands it back as it is
     * @param delay from now on; not negative
     */
    record ScheduleTimer(String name, Duration delay) implements GossipAction {
        /**
         * @throws NullPointerException if anything is null
         * @throws IllegalArgumentException if {@code delay} is negative
         */
        public ScheduleTimer {
            Objects.requireNonNull(name, "name");
            if (delay.isNegative()) {
                throw new IllegalArgumentException("delay must not be negative: " + delay);
            }
        }
    }

    /**
     * Tell the application that the belief about another member has changed.
     *
     * @param member whom it is about
     * @param oldState what was believed before; empty if the member was unknown
     * @param newState what is believed now
     */
    record MembershipChange(MemberId member, Optional<MemberState> oldState, MemberState newState)
            implements GossipAction {
        /** @throws NullPointerException if anything is null */
        public MembershipChange {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(oldState, "oldState");
            Objects.requireNonNull(newState, "newState");
        }
    }
}
