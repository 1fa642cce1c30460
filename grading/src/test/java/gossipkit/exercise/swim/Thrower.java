package gossipkit.exercise.swim;

/** Throws from where subjects live. */
public final class Thrower {

    private Thrower() {}

    /** An assertion of the subject's own. */
    public static AssertionError assertion() {
        return new AssertionError("my own \u001b[31m assertion");
    }

    /** An exception. */
    public static RuntimeException exception() {
        return new IllegalStateException("mine");
    }
}
