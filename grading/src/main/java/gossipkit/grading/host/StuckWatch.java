package gossipkit.grading.host;

import java.io.IOException;

/** Tells the grader in which line a call is that does not return. What to do about it is the grader's decision. */
final class StuckWatch implements Runnable {

    private static final int POLL_MILLIS = 50;
    private static final long PATIENCE_NANOS = 600_000_000;
    private static final long IDLE = 0;

    private final Thread caller = Thread.currentThread();
    private final Frames frames;
    private volatile long since = IDLE;
    private volatile SubmissionLoader submission;

    private StuckWatch(Frames frames) {
        this.frames = frames;
    }

    /** Watches the thread that calls this. */
    static StuckWatch start(Frames frames) {
        StuckWatch watch = new StuckWatch(frames);
        Thread thread = new Thread(watch, "watch");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
        return watch;
    }

    void begins(SubmissionLoader loader) {
        submission = loader;
        since = System.nanoTime() | 1;
    }

    void ends() {
        since = IDLE;
    }

    @Override
    public void run() {
        long told = IDLE;
        while (true) {
            long start = since;
            if (start != IDLE && start != told && System.nanoTime() - start > PATIENCE_NANOS) {
                told = start;
                tell();
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void tell() {
        Encoder frame = new Encoder(Protocol.FRAME_BYTES_MAX);
        frame.u8(Protocol.STUCK);
        Lists.nullable(
                frame,
                ThrownText.newestFrame(caller.getStackTrace(), submission).orElse(null),
                ThrownText::write);
        try {
            frames.send(frame);
        } catch (IOException e) {
            // Nobody listens any more: the grader has gone, and this process will follow it.
            Runtime.getRuntime().halt(0);
        }
    }
}
