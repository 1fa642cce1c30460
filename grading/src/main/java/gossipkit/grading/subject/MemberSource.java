package gossipkit.grading.subject;

import gossipkit.sim.ProtocolFactory;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes a subject's members, wherever they run. */
public interface MemberSource extends ProtocolFactory, MemberRuns {

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
