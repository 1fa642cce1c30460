package gossipkit.grading.batch;

/** The process is about to end, and the batch with it: what happens to workers now means nothing. */
public final class BatchStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BatchStopped() {
        super("the batch was stopped");
    }
}
