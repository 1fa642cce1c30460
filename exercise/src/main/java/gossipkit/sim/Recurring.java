package gossipkit.sim;

/**
 * What a host calls on one process again and again. Times that pass during a pause count as one, as with the ticker of a
 * stalled process; afterwards the phase is what it was.
 */
abstract class Recurring extends MemberEvent {

    private final Life life;
    private final Timeline timeline;

    Recurring(Life life, Timeline timeline) {
        this.life = life;
        this.timeline = timeline;
    }

    /** From one time to the next. */
    abstract long intervalMillis();

    @Override
    final Life life() {
        return life;
    }

    @Override
    final void handled() {
        long intervalMillis = intervalMillis();
        long lateMillis = timeline.nowMillis() - atMillis();
        timeline.schedule(this, intervalMillis - lateMillis % intervalMillis);
    }
}
