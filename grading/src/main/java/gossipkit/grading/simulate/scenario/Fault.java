package gossipkit.grading.simulate.scenario;

import java.time.Duration;
import java.util.List;

/** Something that is done to members or to the network in the course of a run. Times are from its start. */
public sealed interface Fault {

    /** When it begins. */
    Duration from();

    /** When it is over; the same as {@link #from()} if it is done in an instant. */
    Duration to();

    /** @throws IllegalArgumentException if it is about members that are not among so many */
    void requireWithin(int members);

    /** Does it; the present instant is {@link #from()}. */
    void begin(Cast cast);

    /** Undoes it; the present instant is {@link #to()}. */
    default void end(Cast cast) {}

    /** What can be done to members. */
    enum Blow {
        /** Their processes end. */
        CRASH,
        /** New processes begin in their places, and join again. */
        RESTART,
        /** They say goodbye. */
        LEAVE,
        /** They stall from then to then. */
        PAUSE
    }

    /** Something is done to members. */
    record OfMembers(Blow blow, Chosen who, Duration from, Duration to) implements Fault {

        @Override
        public void requireWithin(int members) {
            who.requireWithin(members);
        }

        @Override
        public void begin(Cast cast) {
            switch (blow) {
                case CRASH -> cast.crash(who);
                case RESTART -> cast.restart(who);
                case LEAVE -> cast.leave(who);
                case PAUSE -> cast.pause(who, to.minus(from));
            }
        }
    }

    /** No message passes from one side to another; whoever is on none is with the others who are not. */
    record Partition(List<MemberList> sides, Duration from, Duration to) implements Fault {

        @Override
        public void requireWithin(int members) {
            sides.forEach(side -> side.requireWithin(members));
        }

        @Override
        public void begin(Cast cast) {
            cast.partition(this);
        }

        @Override
        public void end(Cast cast) {
            cast.heal(this);
        }
    }
}
