package gossipkit.grading;

/** The user asked for something that cannot be: reported in one line, exit status 2. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what was wrong, where, and what to do */
    public UsageError(String message) {
        super(message);
    }
}
