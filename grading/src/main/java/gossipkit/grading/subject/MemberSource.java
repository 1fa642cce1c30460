package gossipkit.grading.subject;

import gossipkit.sim.ProtocolFactory;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes a subject's members, wherever they run. */
public interface MemberSource extends ProtocolFactory, AutoCloseable {

    /** A run is over: none of the members made so far will be called again. */
    void endRun();

    /** A run was given up, while a thread was still in it: what that does must not reach later runs. */
    void abandonRun();

    /**
     * Runs some of the members again, each alone: equal calls must get equal answers.
     *
     * @return what was different, in a sentence; empty if nothing was, or it cannot be told
     */
    Optional<String> differenceWhenAlone();

    /** No member will be called again, and none made. */
    @Override
    void close();

    /**
     * Every member's random stream grows from one number drawn from the host's, so that the same stream can be had in
     * another process.
     */
    static long seedFrom(RandomGenerator random) {
        return random.nextLong();
    }

    /** The stream that grows from {@link #seedFrom}. */
    static RandomGenerator stream(long seed) {
        return new SplittableRandom(seed);
    }
}
