package gossipkit.sim;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The events to come, by time and {@link Event#order()}. Those of the near future are in a ring with a slot for each
 * millisecond, so that adding and taking one costs no comparisons; the rest wait in a heap until the ring comes near.
 * Where ties are shuffled and a storm rages, thousands share a millisecond: those that would have to go far from both ends
 * of their slot are in a heap of their own.
 *
 * <pre>{@code
 *        base              base + slots
 *  past  |  ring: one slot per ms  |  heap  ...
 * }</pre>
 */
final class EventQueue implements Agenda {

    /** Two default probe intervals. A bigger ring costs more to allocate than a small simulation takes. */
    static final int SLOTS = 2_048;

    /** How many events of a slot one is compared with, before it belongs to the crowd. */
    private static final int COMPARED_MAX = 32;

    private static final int NONE = -1;

    private static final Comparator<Event> BY_TIME =
            Comparator.comparingLong(Event::atMillis).thenComparingLong(Event::order);

    /** The last event of each slot; its {@code next} is the first one, so that both ends are at hand. */
    private final Event[] lastOfSlot;

    private final OccupiedSlots occupied;
    private final int mask;
    private final PriorityQueue<Event> farFuture = new PriorityQueue<>(BY_TIME);
    private final PriorityQueue<Event> crowd = new PriorityQueue<>(BY_TIME);
    private long base;
    private int inRing;
    /** Of all three together: it is asked for at each event, and to look at the heaps would take time. */
    private int size;

    EventQueue() {
        this(SLOTS);
    }

    /**
     * @param slots the milliseconds that the ring covers, a power of two
     * @throws IllegalArgumentException if it is not a power of two, or too big
     */
    EventQueue(int slots) {
        if (Integer.bitCount(slots) != 1 || slots > OccupiedSlots.SLOTS_MAX) {
            throw new IllegalArgumentException(
                    "slots must be a power of two up to " + OccupiedSlots.SLOTS_MAX + ": " + slots);
        }
        lastOfSlot = new Event[slots];
        occupied = new OccupiedSlots(slots);
        mask = slots - 1;
    }

    /** One whose heap does all the work: with a single slot, all but the present millisecond waits there. */
    static EventQueue withoutRing() {
        return new EventQueue(1);
    }

    @Override
    public int size() {
        return size;
    }

    /** @throws IllegalArgumentException if its time is before that of an event already taken */
    @Override
    public void add(Event event) {
        long ahead = event.atMillis() - base;
        if (ahead < 0) {
            throw new IllegalArgumentException("an event at " + event.atMillis() + " ms, but it is " + base + " ms");
        }
        size++;
        if (ahead <= mask) {
            addToRing(event);
        } else {
            farFuture.add(event);
        }
    }

    @Override
    public Event pollUntil(long endMillis) {
        Event event = inRing == size ? pollRing(endMillis) : pollAll(endMillis);
        if (event != null) {
            size--;
        }
        return event;
    }

    /** The usual case: there is nothing elsewhere. */
    private Event pollRing(long endMillis) {
        if (inRing == 0) {
            return null;
        }
        int slot = firstOccupiedSlot();
        long atMillis = lastOfSlot[slot].atMillis();
        if (atMillis > endMillis) {
            return null;
        }
        base = atMillis;
        return removeFirst(slot);
    }

    private Event pollAll(long endMillis) {
        if (inRing == 0 && crowd.isEmpty() && !jumpToFarFuture(endMillis)) {
            return null;
        }
        int slot = inRing == 0 ? NONE : firstOccupiedSlot();
        boolean fromCrowd = !crowd.isEmpty() && (slot == NONE || isFirst(crowd.peek(), lastOfSlot[slot].next));
        long atMillis = fromCrowd ? crowd.peek().atMillis() : lastOfSlot[slot].atMillis();
        if (atMillis > endMillis) {
            return null;
        }
        if (atMillis != base) {
            moveTo(atMillis);
        }
        return fromCrowd ? crowd.remove() : removeFirst(slot);
    }

    private static boolean isFirst(Event one, Event other) {
        return BY_TIME.compare(one, other) < 0;
    }

    private boolean jumpToFarFuture(long endMillis) {
        Event first = farFuture.peek();
        if (first == null || first.atMillis() > endMillis) {
            return false;
        }
        moveTo(first.atMillis());
        return true;
    }

    private void moveTo(long atMillis) {
        base = atMillis;
        while (!farFuture.isEmpty() && farFuture.peek().atMillis() - base <= mask) {
            addToRing(farFuture.remove());
        }
    }

    private int firstOccupiedSlot() {
        int baseSlot = (int) base & mask;
        // In a big cluster it mostly is this one, which is sooner seen so.
        return lastOfSlot[baseSlot] != null ? baseSlot : occupied.next(baseSlot);
    }

    private void addToRing(Event event) {
        int slot = (int) event.atMillis() & mask;
        Event last = lastOfSlot[slot];
        if (last == null) {
            inRing++;
            event.next = event;
            lastOfSlot[slot] = event;
            occupied.add(slot);
            return;
        }
        boolean goesLast = last.order() <= event.order();
        Event before = goesLast ? last : predecessor(last, event);
        if (before == null) {
            crowd.add(event);
            return;
        }
        inRing++;
        event.next = before.next;
        before.next = event;
        if (goesLast) {
            lastOfSlot[slot] = event;
        }
    }

    /**
     * What an event that does not go last comes after; for one that goes first, that is the last one. Null if it is too
     * far from the first one.
     */
    private static Event predecessor(Event last, Event event) {
        Event before = last;
        for (int compared = 0; compared < COMPARED_MAX; compared++) {
            if (before.next.order() > event.order()) {
                return before;
            }
            before = before.next;
        }
        return null;
    }

    private Event removeFirst(int slot) {
        inRing--;
        Event last = lastOfSlot[slot];
        Event first = last.next;
        if (first == last) {
            lastOfSlot[slot] = null;
            occupied.remove(slot);
        } else {
            last.next = first.next;
        }
        first.next = null;
        return first;
    }
}
