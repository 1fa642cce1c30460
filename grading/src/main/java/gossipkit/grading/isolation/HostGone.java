package gossipkit.grading.isolation;

/**
 * The submission's process has ended or was killed, so a call on one of its members cannot return. An error and not an
 * exception: no check may take it for something that a call threw.
 */
public final class HostGone extends Error {

    private static final long serialVersionUID = 1L;

    /** Why it is gone. */
    public enum Reason {
        /** A call did not return in time. */
        TIMED_OUT,
        /** It ended by itself, ran out of memory, or sent what nobody can read. */
        CRASHED,
        /** It was gone so often before that there is no other. */
        GIVEN_UP
    }

    private final Reason reason;

    /**
     * @param reason why
     * @param message which call of which member did what: to be shown as it is
     */
    HostGone(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** Why it is gone. */
    public Reason reason() {
        return reason;
    }
}
