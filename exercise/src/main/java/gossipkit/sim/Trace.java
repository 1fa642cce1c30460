package gossipkit.sim;

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

    private final String header;
    private final int capacity;
    /** Each a {@link TraceEvent}, or what becomes one only when somebody reads it: most are never read. */
    private Object[] ring;

    /** When it happened; of a message that was sent, the complement. */
    private long[] times;

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
        this.times = new long[ring.length];
    }

    /** Adds what happened now. */
    public void add(TraceEvent event) {
        append(event, event.atMillis());
    }

    /** Adds that a member handles an event now. */
    void addCall(MemberEvent event, long nowMillis) {
        append(event, nowMillis);
    }

    /** Adds that a message is sent now. */
    void addSent(Arrival message, long nowMillis) {
        append(message, ~nowMillis);
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

    private void append(Object event, long time) {
        if (follower != null) {
            follower.accept(told(event, time));
        }
        int place = nextPlace();
        ring[place] = event;
        times[place] = time;
    }

    private int nextPlace() {
        if (size < capacity) {
            growIfFull();
            return size++;
        }
        int place = oldest;
        oldest = oldest + 1 == capacity ? 0 : oldest + 1;
        dropped++;
        return place;
    }

    private void growIfFull() {
        if (size == ring.length) {
            int length = (int) Math.min(capacity, 2L * size);
            ring = Arrays.copyOf(ring, length);
            times = Arrays.copyOf(times, length);
        }
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
            int place = (oldest + i) % size;
            events.add(told(ring[place], times[place]));
        }
        return events;
    }

    private static TraceEvent told(Object event, long time) {
        if (event instanceof TraceEvent known) {
            return known;
        }
        return time < 0 ? ((Arrival) event).sentAt(~time) : ((MemberEvent) event).handledAt(time);
    }

    /** How many older events are no longer kept. */
    public long dropped() {
        return dropped;
    }
}
