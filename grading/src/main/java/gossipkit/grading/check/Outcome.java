package gossipkit.grading.check;

/** What came of one check. Only {@link #PASSED} earns points. */
public enum Outcome {
    /** Every try held. */
    PASSED,
    /** A rule was broken. */
    FAILED,
    /** The subject threw. */
    CRASHED,
    /** The subject did not return. */
    TIMED_OUT,
    /** It was skipped, disabled or aborted, or never heard of again. */
    NOT_RUN
}
