package gossipkit.grading.replay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Times one run after another on a worker thread, for another thread to look at. It costs a run less than a
 * microsecond; a thread of its own for each run costs forty.
 */
public final class Stopwatch {

    private static final long IDLE = 0;
    private static final long EXPIRED = 2;

    private final AtomicLong started = new AtomicLong(IDLE);

    /** Does the run. It never returns if the run took so long that the worker thread was abandoned. */
    public <T> T timed(Supplier<T> run) {
        long start = System.nanoTime() | 1; // odd, so neither idle nor expired
        started.set(start);
        try {
            return run.get();
        } finally {
            if (!started.compareAndSet(start, IDLE)) {
                sleepForEver();
            }
        }
    }

    /** Whether the run under way has taken longer than that; if so, its thread never comes back. */
    boolean expires(Duration limit) {
        long start = started.get();
        return start != IDLE
                && start != EXPIRED
                && System.nanoTime() - start > limit.toNanos()
                && started.compareAndSet(start, EXPIRED);
    }

    /** What an abandoned thread would do next belongs to a suite that has gone on without it. */
    private static void sleepForEver() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException again) {
                Thread.interrupted();
            }
        }
    }
}
