package gossipkit.grading.bench;

/** There is no Maven here, or it lacks something that it may not fetch: the message is one line that says why. */
final class MavenCannotRun extends Exception {

    private static final long serialVersionUID = 1L;

    MavenCannotRun(String why) {
        super(why);
    }
}
