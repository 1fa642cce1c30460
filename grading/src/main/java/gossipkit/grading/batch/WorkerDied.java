package gossipkit.grading.batch;

/** A worker ended without an answer, or was killed for want of one: the message says what is known of it. */
final class WorkerDied extends Exception {

    private static final long serialVersionUID = 1L;

    WorkerDied(String message) {
        super(message);
    }
}
