package gossipkit.tests;

import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Trace;
import java.util.Optional;

/**
 * The implementation under test, and what the last run of it looked like. One at a time in a JVM: jqwik cannot run
 * concurrently in one JVM either.
 */
public final class Subject {

    /**
     * The system property that names the class of the implementation for whoever runs the checks without a grader: an
     * editor, or Maven.
     */
    public static final String PROPERTY = "gossipkit.subject";

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
     * The implementation under test: the one that is bound, or else the class that {@link #PROPERTY} names.
     *
     * @throws IllegalStateException if none is bound, and none named that could be used
     */
    public static ProtocolFactory factory() {
        if (bound == null) {
            bound = named();
        }
        return bound;
    }

    private static ProtocolFactory named() {
        String className = System.getProperty(PROPERTY);
        if (className == null) {
            throw new IllegalStateException(
                    "no subject is bound: call Subject.bind first, or name a class by -D" + PROPERTY + "=...");
        }
        return NamedSubject.of(className);
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
