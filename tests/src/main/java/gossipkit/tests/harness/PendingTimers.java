package gossipkit.tests.harness;

import gossipkit.swim.GossipAction.ScheduleTimer;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** The timers that a member has asked for and that have not run yet. */
final class PendingTimers {

    /** Longer than any check waits. */
    static final Duration FOR_EVER = Duration.ofDays(100_000);

    record Timer(Duration due, long number, String name) {}

    private final PriorityQueue<Timer> pending =
            new PriorityQueue<>(Comparator.comparing(Timer::due).thenComparing(Timer::number));
    private long numbers;

    void add(Duration now, Actions actions) {
        for (var action : actions.all()) {
            if (action instanceof ScheduleTimer timer) {
                pending.add(new Timer(now.plus(bounded(timer.delay())), numbers++, timer.name()));
            }
        }
    }

    /** No check waits for so long; without a bound, the sum may be more than a Duration holds. */
    private static Duration bounded(Duration delay) {
        return delay.compareTo(FOR_EVER) > 0 ? FOR_EVER : delay;
    }

    /** Removes the earliest timer that is due by then; the first scheduled first. */
    Optional<Timer> takeDue(Duration end) {
        Timer earliest = pending.peek();
        if (earliest == null || earliest.due().compareTo(end) > 0) {
            return Optional.empty();
        }
        return Optional.of(pending.remove());
    }
}
