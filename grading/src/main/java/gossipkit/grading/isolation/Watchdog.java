package gossipkit.grading.isolation;

import java.time.Duration;

/**
 * Kills a process that does not answer in time. On a loaded machine neither side may get a processor: the time in which
 * they wait for one does not count, and a process that has used little of it is given longer.
 */
final class Watchdog implements AutoCloseable {

    private static final int POLL_MILLIS = 5;
    /** Shorter exchanges are never looked at: asking the system costs more than they do. */
    private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();
    /** Whoever does not answer and computes nothing either may have been kept from it by something unseen. */
    private static final int IDLE_FACTOR = 4;
    /** Whoever has used so much of its limit was not kept from it, however many threads of its own wait for others. */
    private static final int USED_MAX = 2;
    /** Waiting can prolong the limit so many times. */
    private static final int PROLONGED_MAX = 20;

    private static final long LOOK_AT_LIFE_NANOS = Duration.ofSeconds(1).toNanos();

    private static final long IDLE = 0;

    private final Process process;
    private final long limitNanos;
    private final long lifeNanos;
    private volatile long since = IDLE;
    private volatile boolean bit;
    private volatile boolean lifeSpent;
    private volatile boolean closed;

    /**
     * @param limit what one exchange may take
     * @param life what the process may use of a processor, in all
     */
    Watchdog(Process process, Duration limit, Duration life) {
        this.process = process;
        this.lifeNanos = life.toNanos();
        this.limitNanos = limit.toNanos();
        Thread thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    void exchangeBegins() {
        since = System.nanoTime() | 1;
    }

    void exchangeEnds() {
        since = IDLE;
    }

    /** Whether it killed the process because an answer did not come. */
    boolean hasBitten() {
        return bit;
    }

    /** Whether it killed the process because it had used too much of a processor in all. */
    boolean sawLifeSpent() {
        return lifeSpent;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void watch() {
        long looked = IDLE;
        ProcessorTime before = null;
        long lifeLooked = System.nanoTime();
        while (!closed && process.isAlive()) {
            long start = since;
            long elapsed = System.nanoTime() - start;
            if (start != IDLE && elapsed > LOOK_NANOS && start != looked) {
                looked = start;
                before = now();
            } else if (start != IDLE
                    && elapsed > limitNanos
                    && isOver(elapsed, now().minus(before))
                    && start == since) {
                bit = true;
                bite();
            } else if (System.nanoTime() - lifeLooked > LOOK_AT_LIFE_NANOS) {
                lifeLooked = System.nanoTime();
                endLifeIfSpent();
            }
            pause();
        }
    }

    private void endLifeIfSpent() {
        if (ProcessorTime.of(process.toHandle()).usedNanos() > lifeNanos) {
            lifeSpent = true;
            bite();
        }
    }

    /** What it has started dies too: whoever holds the other end of the pipe keeps it open. */
    private void bite() {
        ChildProcess.family(process).forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessorTime now() {
        return ProcessorTime.of(process.toHandle()).withWaitOf(ProcessorTime.ofThisProcess());
    }

    private boolean isOver(long elapsed, ProcessorTime spent) {
        if (spent.usedNanos() > USED_MAX * limitNanos) {
            return true;
        }
        boolean computes = spent.usedNanos() > limitNanos / 2;
        long allowed = (computes ? limitNanos : IDLE_FACTOR * limitNanos) + spent.waitedNanos();
        return elapsed > Math.min(allowed, PROLONGED_MAX * limitNanos);
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
