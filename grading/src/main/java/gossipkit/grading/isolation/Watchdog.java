package gossipkit.grading.isolation;

import java.time.Duration;

/**
 * Kills a process that does not answer in time. Time in which the process was ready to run and others had the processor
 * does not count.
 */
final class Watchdog implements AutoCloseable {

    private static final int POLL_MILLIS = 5;
    /** Shorter exchanges are never looked at: asking for the waiting time costs more than they do. */
    private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();
    /** Waiting can prolong the limit so many times. */
    private static final int PROLONGED_MAX = 20;

    private static final long IDLE = 0;

    private final Process process;
    private final long limitNanos;
    private final Thread thread;
    private volatile long since = IDLE;
    private volatile boolean bit;
    private volatile boolean closed;

    Watchdog(Process process, Duration limit) {
        this.process = process;
        this.limitNanos = limit.toNanos();
        this.thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    void exchangeBegins() {
        since = System.nanoTime() | 1;
    }

    void exchangeEnds() {
        since = IDLE;
    }

    /** Whether it killed the process. */
    boolean hasBitten() {
        return bit;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void watch() {
        long looked = IDLE;
        long waitedBefore = 0;
        while (!closed && process.isAlive()) {
            long start = since;
            long elapsed = System.nanoTime() - start;
            if (start != IDLE && elapsed > LOOK_NANOS && start != looked) {
                looked = start;
                waitedBefore = RunQueue.waitedNanos(process.toHandle());
            } else if (start != IDLE && elapsed > limitNanos && isOver(elapsed, waitedBefore) && start == since) {
                bit = true;
                process.destroyForcibly();
            }
            pause();
        }
    }

    private boolean isOver(long elapsed, long waitedBefore) {
        long waited = RunQueue.waitedNanos(process.toHandle()) - waitedBefore;
        return elapsed > Math.min(limitNanos + waited, PROLONGED_MAX * limitNanos);
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
