package gossipkit.sim;

/** An event that waits for its turn in an {@link OpenOrder}. */
final class Waiting {

    private static final int NOBODY = 0;

    private final Event event;
    private final int member;

    /**
     * Whether another event came first that had nothing to do with this one. As it would make no difference if this one
     * followed at once, it is left aside until something happens that does make one.
     */
    private boolean asleep;

    private boolean lossConsidered;

    Waiting(Event event) {
        this.event = event;
        this.member =
                event instanceof MemberEvent concerned ? concerned.life().node().number() : NOBODY;
    }

    Event event() {
        return event;
    }

    long atMillis() {
        return event.atMillis();
    }

    boolean isAsleep() {
        return asleep;
    }

    void sleep() {
        asleep = true;
    }

    void wake() {
        asleep = false;
    }

    /** Whether it comes to the same whichever of the two comes first, if no time passes in between. */
    boolean commutesWith(Waiting other) {
        return member != NOBODY && other.member != NOBODY && member != other.member;
    }

    /** Whether this is the first time that somebody asks: a loss makes no difference later on. */
    boolean considerLoss() {
        boolean first = !lossConsidered;
        lossConsidered = true;
        return first;
    }
}
