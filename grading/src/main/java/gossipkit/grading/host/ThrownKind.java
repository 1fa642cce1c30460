package gossipkit.grading.host;

/** What a caller may want to catch by its type. */
public enum ThrownKind {
    /** {@link NullPointerException}. */
    NULL_POINTER,
    /** {@link UnsupportedOperationException}. */
    UNSUPPORTED_OPERATION,
    /** {@link StackOverflowError}. */
    STACK_OVERFLOW,
    /** Any other {@link Error}. */
    ERROR,
    /** Anything else. */
    OTHER;

    static ThrownKind of(Throwable thrown) {
        if (thrown instanceof NullPointerException) {
            return NULL_POINTER;
        } else if (thrown instanceof UnsupportedOperationException) {
            return UNSUPPORTED_OPERATION;
        } else if (thrown instanceof StackOverflowError) {
            return STACK_OVERFLOW;
        }
        return thrown instanceof Error ? ERROR : OTHER;
    }
}
