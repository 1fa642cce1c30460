package gossipkit.sim;

import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * What happened in a run, oldest first. It keeps the newest events up to its capacity, so that it can be on in every
 * run, however long.
 */
public final class Trace {

    /** Enough for every run that is drawn, small enough to be always on. */
    public static final int DEFAULT_CAPACITY = 20_000;

    private static final int INITIAL_LENGTH = 256;

    /** A timer that was handled. Most are never told, so that their text is made only when somebody reads it. */
    private record TimerHandled(long atMillis, MemberId member, String name) {
        private TraceEvent told() {
            return new TraceEvent.Called(atMillis, member, CallText.handleTimer(name));
        }
    }

    private final String header;
    private final int capacity;
    private Object[] ring;
    private int size;
    private int oldest;
    private long dropped;
    private long endMillis;
    private Consumer<TraceEvent> follower;

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
        this.ring = new Object[Math.min(capacity, INITIAL_LENGTH)];
    }

    /** Adds what happened now. */
    public void add(TraceEvent event) {
        append(event);
    }

    /** Adds that a timer was handled now. */
    void addTimer(long atMillis, MemberId member, String name) {
        append(new TimerHandled(atMillis, member, name));
    }

    /**
     * From now on that one hears of each event as it happens: what is kept here may be less than a long run has.
     *
     * @throws IllegalStateException if there is one already
     */
    public void follow(Consumer<TraceEvent> newFollower) {
        if (follower != null) {
            throw new IllegalStateException("the trace is followed already");
        }
        follower = newFollower;
    }

    private void append(Object event) {
        if (follower != null) {
            follower.accept(told(event));
        }
        if (size == capacity) {
            ring[oldest] = event;
            oldest = oldest + 1 == capacity ? 0 : oldest + 1;
            dropped++;
            return;
        }
        if (size == ring.length) {
            ring = Arrays.copyOf(ring, (int) Math.min(capacity, 2L * size));
        }
        ring[size++] = event;
    }

    /** Tells that the run has lasted until then, whether or not something has happened last. */
    public void lasts(long untilMillis) {
        endMillis = untilMillis;
    }

    /** Until when the run is known to have lasted; 0 if nobody has said so. */
    public long endMillis() {
        return endMillis;
    }

    /** The seed and the settings of the run, in one line. */
    public String header() {
        return header;
    }

    /** The newest events, oldest first. */
    public List<TraceEvent> events() {
        List<TraceEvent> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(told(ring[(oldest + i) % size]));
        }
        return events;
    }

    private static TraceEvent told(Object event) {
        return event instanceof TimerHandled timer ? timer.told() : (TraceEvent) event;
    }

    /** How many older events are no longer kept. */
    public long dropped() {
        return dropped;
    }
}
