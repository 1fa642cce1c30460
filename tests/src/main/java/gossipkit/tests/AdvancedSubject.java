package gossipkit.tests;

import gossipkit.sim.AdvancedProtocolFactory;

/** The advanced implementation under test, beside the plain one of {@link Subject}; seed and last run are its. */
public final class AdvancedSubject {

    /** The system property that names its class for whoever runs the checks without a grader. */
    public static final String PROPERTY = "gossipkit.advancedSubject";

    private static AdvancedProtocolFactory bound;

    private AdvancedSubject() {}

    /**
     * From now on the bonus checks are about that implementation.
     *
     * @param factory makes its members; null leaves none bound
     */
    public static void bind(AdvancedProtocolFactory factory) {
        bound = factory;
    }

    /**
     * The implementation under test: the one that is bound, or else the class that {@link #PROPERTY} names.
     *
     * @throws IllegalStateException if none is bound, and none named that could be used
     */
    public static AdvancedProtocolFactory factory() {
        if (bound == null) {
            bound = named();
        }
        return bound;
    }

    private static AdvancedProtocolFactory named() {
        String className = System.getProperty(PROPERTY);
        if (className == null) {
            throw new IllegalStateException(
                    "no advanced subject is bound: call AdvancedSubject.bind first, or name a class by -D" + PROPERTY
                            + "=...");
        }
        return NamedSubject.advanced(className);
    }
}
