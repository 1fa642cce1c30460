package gossipkit.sim;

/** The events to come, and which of them comes next. */
interface Agenda {

    /** How many events are to come. */
    int size();

    /** @throws IllegalArgumentException if its time has passed */
    void add(Event event);

    /** Takes the next event if it happens no later than {@code endMillis}, else returns null. */
    Event pollUntil(long endMillis);
}
