package gossipkit.sim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The events to come, by time and {@link Event#order()}. Those of the near future are in a ring with a slot for each
 * millisecond, so that adding and taking one costs no comparisons; the rest wait in a heap until the ring comes near.
 *
 * <pre>{@code
 *        base              base + slots
 *  past  |  ring: one slot per ms  |  heap  ...
 * }</pre>
 */
final class EventQueue implements Agenda {

    /** Two default probe intervals. A bigger ring costs more to allocate than a small simulation takes. */
    static final int SLOTS = 2_048;

    private static final Comparator<Event> BY_TIME =
            Comparator.comparingLong(Event::atMillis).thenComparingLong(Event::order);

    /** The last event of each slot; its {@code next} is the first one, so that both ends are at hand. */
    private final Event[] lastOfSlot;

    private final BitSet occupied;
    private final int mask;
    private final PriorityQueue<Event> farFuture = new PriorityQueue<>(BY_TIME);
    private long base;
    private int inRing;

    EventQueue() {
        this(SLOTS);
    }

    /**
     * @param slots the milliseconds that the ring covers, a power of two
     * @throws IllegalArgumentException if it is not a power of two
     */
    EventQueue(int slots) {
        if (Integer.bitCount(slots) != 1) {
            throw new IllegalArgumentException("slots must be a power of two: " + slots);
        }
        lastOfSlot = new Event[slots];
        occupied = new BitSet(slots);
        mask = slots - 1;
    }

    /** One whose heap does all the work: with a single slot, all but the present millisecond waits there. */
    static EventQueue withoutRing() {
        return new EventQueue(1);
    }

    @Override
    public int size() {
        return inRing + farFuture.size();
    }

    /** @throws IllegalArgumentException if its time is before that of an event already taken */
    @Override
    public void add(Event event) {
        long ahead = event.atMillis() - base;
        if (ahead < 0) {
            throw new IllegalArgumentException("an event at " + event.atMillis() + " ms, but it is " + base + " ms");
        }
        if (ahead <= mask) {
            addToRing(event);
        } else {
            farFuture.add(event);
        }
    }

    @Override
    public Event pollUntil(long endMillis) {
        if (inRing == 0 && !jumpToFarFuture(endMillis)) {
            return null;
        }
        int slot = firstOccupiedSlot();
        long atMillis = lastOfSlot[slot].atMillis();
        if (atMillis > endMillis) {
            return null;
        }
        if (atMillis != base) {
            moveTo(atMillis);
        }
        return removeFirst(slot);
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
        if (lastOfSlot[baseSlot] != null) {
            return baseSlot;
        }
        int slot = occupied.nextSetBit(baseSlot);
        return slot >= 0 ? slot : occupied.nextSetBit(0);
    }

    private void addToRing(Event event) {
        inRing++;
        int slot = (int) event.atMillis() & mask;
        Event last = lastOfSlot[slot];
        if (last == null) {
            event.next = event;
            lastOfSlot[slot] = event;
            occupied.set(slot);
            return;
        }
        boolean goesLast = last.order() <= event.order();
        Event before = goesLast ? last : predecessor(last, event);
        event.next = before.next;
        before.next = event;
        if (goesLast) {
            lastOfSlot[slot] = event;
        }
    }

    /** What an event that does not go last comes after; for one that goes first, that is the last one. */
    private static Event predecessor(Event last, Event event) {
        Event before = last;
        while (before.next.order() <= event.order()) {
            before = before.next;
        }
        return before;
    }

    private Event removeFirst(int slot) {
        inRing--;
        Event last = lastOfSlot[slot];
        Event first = last.next;
        if (first == last) {
            lastOfSlot[slot] = null;
            occupied.clear(slot);
        } else {
            last.next = first.next;
        }
        first.next = null;
        return first;
    }
}
