package gossipkit.grading.simulate.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that is done to members or to the network in the course of a run. Times are from its start. */
public sealed interface Fault {

    /** When it begins. */
    Duration from();

    /** When it ends, unless it is done in an instant. */
    Optional<Duration> until();

    /** @throws IllegalArgumentException if it names members that are not among so many */
    void requireWithin(int members);

    /** Does it; the present instant is {@link #from()}. */
    void begin(Cast cast);

    /** Ends it, at {@link #until()}. */
    default void end(Cast cast) {}

    /** The processes of these end. */
    record Crash(Chosen who, Duration from) implements Fault {

        @Override
        public Optional<Duration> until() {
            return Optional.empty();
        }

        @Override
        public void requireWithin(int members) {
            who.requireWithin(members);
        }

        @Override
        public void begin(Cast cast) {
            cast.crash(who);
        }
    }

    /** New processes begin in the places of these, and join again. */
    record Restart(Chosen who, Duration from) implements Fault {

        @Override
        public Optional<Duration> until() {
            return Optional.empty();
        }

        @Override
        public void requireWithin(int members) {
            who.requireWithin(members);
        }

        @Override
        public void begin(Cast cast) {
            cast.restart(who);
        }
    }

    /** These say goodbye. */
    record Leave(Chosen who, Duration from) implements Fault {

        @Override
        public Optional<Duration> until() {
            return Optional.empty();
        }

        @Override
        public void requireWithin(int members) {
            who.requireWithin(members);
        }

        @Override
        public void begin(Cast cast) {
            cast.leave(who);
        }
    }

    /** These stall for a while. */
    record Pause(Chosen who, Duration from, Duration to) implements Fault {

        @Override
        public Optional<Duration> until() {
            // The simulator ends it.
            return Optional.empty();
        }

        @Override
        public void requireWithin(int members) {
            who.requireWithin(members);
        }

        @Override
        public void begin(Cast cast) {
            cast.pause(who, to.minus(from));
        }
    }

    /** No message passes from one side to another for a while; whoever is on none is with the others who are not. */
    record Partition(List<MemberList> sides, Duration from, Duration to) implements Fault {

        @Override
        public Optional<Duration> until() {
            return Optional.of(to);
        }

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
