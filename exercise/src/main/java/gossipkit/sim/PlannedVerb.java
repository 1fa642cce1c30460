package gossipkit.sim;

/** Something that the author of the run wants done at that instant. */
final class PlannedVerb extends Event {

    private final Runnable verb;

    PlannedVerb(Runnable verb) {
        this.verb = verb;
    }

    @Override
    void happen() {
        verb.run();
    }
}
