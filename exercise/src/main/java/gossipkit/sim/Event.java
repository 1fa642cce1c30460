package gossipkit.sim;

/**
 * Something that happens at an instant of virtual time. It is itself the link of the list that {@link EventQueue} keeps
 * it in: a queue of a million events then costs no further objects. So it is in at most one queue at a time.
 */
abstract class Event {

    private long atMillis;
    private long order;

    /** The next event of the same millisecond; for {@link EventQueue} only. */
    Event next;

    /** Makes it happen. The clock already shows {@link #atMillis}. */
    abstract void happen();

    /** When it happens, in virtual milliseconds since the start of the run. */
    final long atMillis() {
        return atMillis;
    }

    /** Its place among the events of the same millisecond: the smallest comes first. */
    final long order() {
        return order;
    }

    /** Sets when it happens; only while it is in no queue. */
    final void place(long newAtMillis, long newOrder) {
        this.atMillis = newAtMillis;
        this.order = newOrder;
    }
}
