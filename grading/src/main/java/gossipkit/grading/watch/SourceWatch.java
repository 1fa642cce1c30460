package gossipkit.grading.watch;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Notices that sources have changed, by looking at them again and again. That needs no more than to read some small
 * files, and it is the same on all systems and disks: file events do not come from network drives, and Java on macOS
 * looks for them every few seconds only. What counts is the text, so a file that is written again as it was, or renamed
 * and back, is no change.
 */
public final class SourceWatch {

    /** Between two looks: nobody notices it, and a burst of saves is over within a few of them. */
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** Of a big folder, looking takes longer: it may not take more than such a part of the time. */
    private static final int COST_FACTOR = 20;

    private final Supplier<?> look;
    private final Pause pause;
    private Object known;

    /** What is done between two looks. */
    @FunctionalInterface
    interface Pause {
        void pause(Duration lookTook) throws InterruptedException;
    }

    /** @param look reads the sources; its results are equal if the sources are */
    public SourceWatch(Supplier<?> look) {
        this(look, SourceWatch::sleep);
    }

    SourceWatch(Supplier<?> look, Pause pause) {
        this.look = look;
        this.pause = pause;
        this.known = look.get();
    }

    /**
     * Returns when the sources are others than the last time, and two looks agree: an editor may be half way through,
     * or may have deleted the file that it is going to write.
     */
    public void awaitChange() throws InterruptedException {
        Object before = known;
        while (true) {
            long start = System.nanoTime();
            Object now = look.get();
            if (now.equals(before) && !now.equals(known)) {
                known = now;
                return;
            }
            before = now;
            pause.pause(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static void sleep(Duration lookTook) throws InterruptedException {
        Thread.sleep(Math.max(PAUSE.toMillis(), COST_FACTOR * lookTook.toMillis()));
    }
}
