package gossipkit.sim;

/** Ends a run that would only repeat another one; {@link ScheduleSearch} catches it. */
final class RedundantRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RedundantRun() {
        super("an equivalent run has been followed", null, false, false);
    }
}
