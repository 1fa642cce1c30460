package gossipkit.sim;

import java.time.InstantSource;
import java.util.SplittableRandom;

/** Virtual time: what is to happen, and the clock, which moves before it happens. */
final class Timeline {

    private final VirtualClock clock = new VirtualClock();
    private final Agenda queue;
    private final SplittableRandom ties;
    private final long eventBudget;
    private long scheduled;
    private long events;
    private boolean running;

    /** @param ties shuffles the events of one millisecond; null leaves them first-in-first-out */
    Timeline(Agenda queue, SplittableRandom ties, long eventBudget) {
        this.queue = queue;
        this.ties = ties;
        this.eventBudget = eventBudget;
    }

    InstantSource clock() {
        return clock;
    }

    long nowMillis() {
        return clock.millis();
    }

    /** How many events have happened. */
    long events() {
        return events;
    }

    /**
     * Lets an event happen after that delay, or never.
     *
     * @throws BudgetExhausted if more events wait than may ever happen: memory is bounded too
     */
    void schedule(Event event, long delayMillis) {
        scheduled++;
        long order =
                ties == null ? scheduled : (long) (ties.nextInt() >>> 1) << Integer.SIZE | scheduled & 0xFFFF_FFFFL;
        add(event, Millis.sum(nowMillis(), delayMillis), order);
    }

    /** Lets an event happen before all scheduled ones of that instant, but after those planned earlier. */
    void plan(Event event, long atMillis) {
        scheduled++;
        add(event, atMillis, Long.MIN_VALUE + scheduled);
    }

    private void add(Event event, long atMillis, long order) {
        if (atMillis == Millis.NEVER) {
            return;
        }
        if (queue.size() >= eventBudget) {
            throw new BudgetExhausted(eventBudget, nowMillis());
        }
        event.place(atMillis, order);
        queue.add(event);
    }

    /**
     * Lets everything happen up to that instant, events of the instant itself included.
     *
     * @throws BudgetExhausted if an event is due and the budget is spent
     * @throws IllegalStateException if an event of a run asks for this
     */
    void runUntil(long endMillis) {
        if (running) {
            throw new IllegalStateException("the run is under way");
        }
        running = true;
        try {
            for (Event event = queue.pollUntil(endMillis); event != null; event = queue.pollUntil(endMillis)) {
                spendOneEvent();
                clock.advanceTo(event.atMillis());
                event.happen();
            }
            clock.advanceTo(endMillis);
        } finally {
            running = false;
        }
    }

    private void spendOneEvent() {
        if (events == eventBudget) {
            throw new BudgetExhausted(eventBudget, nowMillis());
        }
        events++;
    }
}
