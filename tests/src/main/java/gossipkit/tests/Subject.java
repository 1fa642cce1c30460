package gossipkit.tests;

import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Trace;
import java.util.Optional;

/**
 * The implementation under test, and what the last run of it looked like. One at a time in a JVM: jqwik cannot run
 * concurrently in one JVM either.
 */
public final class Subject {

    private static ProtocolFactory bound;
    private static long seed;
    private static Trace lastRun;

    private Subject() {}

    /**
     * From now on the checks are about that implementation.
     *
     * @param factory makes its members
     * @param newSeed rules everything that the checks choose at random
     */
    public static void bind(ProtocolFactory factory, long newSeed) {
        bound = factory;
        seed = newSeed;
        lastRun = null;
    }

    /**
     * The implementation under test.
     *
     * @throws IllegalStateException if none is bound
     */
    public static ProtocolFactory factory() {
        if (bound == null) {
            throw new IllegalStateException("no subject is bound: call Subject.bind first");
        }
        return bound;
    }

    /** Rules everything that the checks choose at random. */
    public static long seed() {
        return seed;
    }

    /** The harness tells which run it begins. */
    public static void began(Trace run) {
        lastRun = run;
    }

    /** The run that began last, if any has since {@link #bind}. */
    public static Optional<Trace> lastRun() {
        return Optional.ofNullable(lastRun);
    }
}
