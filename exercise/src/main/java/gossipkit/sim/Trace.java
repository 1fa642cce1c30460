package gossipkit.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What happened in a run, oldest first. It keeps the newest events up to its capacity, so that it can be on in every
 * run, however long.
 */
public final class Trace {

    /** Enough for every run that is drawn, small enough to be always on. */
    public static final int DEFAULT_CAPACITY = 20_000;

    private final String header;
    private final int capacity;
    private final Deque<TraceEvent> events = new ArrayDeque<>();
    private long dropped;

    /** @param header the seed and the settings of the run, in one line */
    public Trace(String header) {
        this(header, DEFAULT_CAPACITY);
    }

    /**
     * @param header the seed and the settings of the run, in one line
     * @param capacity how many events are kept
     * @throws IllegalArgumentException if {@code capacity} is not positive
     */
    public Trace(String header, int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive: " + capacity);
        }
        this.header = header;
        this.capacity = capacity;
    }

    /** Adds what happened now. */
    public void add(TraceEvent event) {
        if (events.size() == capacity) {
            events.removeFirst();
            dropped++;
        }
        events.addLast(event);
    }

    /** The seed and the settings of the run, in one line. */
    public String header() {
        return header;
    }

    /** The newest events, oldest first. */
    public List<TraceEvent> events() {
        return new ArrayList<>(events);
    }

    /** How many older events are no longer kept. */
    public long dropped() {
        return dropped;
    }
}
