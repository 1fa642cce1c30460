package gossipkit.grading.watch;

/** Where the user sees what is going on. */
public interface Display extends AutoCloseable {

    /**
     * Shows what is known.
     *
     * @param event what has just happened
     * @param standing what there is to show since
     */
    void show(Event event, Standing standing);

    @Override
    void close();
}
