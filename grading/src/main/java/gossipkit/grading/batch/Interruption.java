package gossipkit.grading.batch;

/** Has something done if this process is ended, by Ctrl-C or otherwise, before the work in hand is. */
public final class Interruption implements AutoCloseable {

    private final Thread atExit;

    /** @param ended to be done then */
    public Interruption(Runnable ended) {
        atExit = new Thread(ended);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** The work is done. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // Then it is done, or about to be.
        }
    }
}
