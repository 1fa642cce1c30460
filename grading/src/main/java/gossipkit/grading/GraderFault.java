package gossipkit.grading;

/** The grader or one of its checks is at fault, not the subject and not the user: verdict and exit status say so. */
public final class GraderFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what could not be done */
    public GraderFault(String message) {
        super(message);
    }

    /**
     * @param message what could not be done
     * @param cause what happened
     */
    public GraderFault(String message, Throwable cause) {
        super(message, cause);
    }
}
