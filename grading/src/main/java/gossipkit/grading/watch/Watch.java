package gossipkit.grading.watch;

import gossipkit.grading.grade.Grader;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Grades once, and again whenever it is told of a save, until the user quits. One thread takes the events and draws,
 * another grades, so that keys are answered at once.
 */
public final class Watch {

    /** What a job may take to let go of the subject; one that hangs does not. */
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final WatchedSubject watched;
    private final Grader grader;
    private final long seed;
    private final BlockingQueue<Happened> events = new LinkedBlockingQueue<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Watch::daemon);
    private Standing standing = Standing.START;
    private Job job;
    private Thread follower;

    /** An event, with the job that it comes from; null if it comes from outside. */
    private record Happened(Job by, Event event) {

        boolean isOutdated() {
            return by != null && by.isAbandoned();
        }
    }

    /**
     * @param watched what to grade
     * @param grader grades it, and is warm from the second time on
     * @param seed rules everything that is chosen at random
     */
    public Watch(WatchedSubject watched, Grader grader, long seed) {
        this.watched = watched;
        this.grader = grader;
        this.seed = seed;
    }

    /** Something has happened: for any thread. */
    public void tell(Event event) {
        events.add(new Happened(null, event));
    }

    /** Tells of each change of the sources, on a thread of its own. */
    public void follow(SourceWatch sources) {
        follower = daemon(() -> tellOfChanges(sources));
        follower.start();
    }

    private void tellOfChanges(SourceWatch sources) {
        try {
            while (true) {
                sources.awaitChange();
                tell(new Event.Saved());
            }
        } catch (InterruptedException quit) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            tell(new Event.Broke(fault));
        }
    }

    /**
     * Returns when the user quits. To be called once, after {@link #follow}.
     *
     * @throws gossipkit.grading.GraderFault if the grader itself fails
     */
    public void run(Display display) throws InterruptedException {
        start(Plan.all());
        for (Event event = next(); !isQuit(event); event = next()) {
            if (event instanceof Event.Broke broke) {
                throw broke.why();
            }
            standing = standing.after(event);
            planFor(event);
            display.show(event, standing);
        }
        follower.interrupt();
        job.abandon();
        worker.shutdown();
        worker.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Event next() throws InterruptedException {
        Happened happened = events.take();
        return happened.isOutdated() ? next() : happened.event();
    }

    private static boolean isQuit(Event event) {
        return event.equals(new Event.Pressed(Key.QUIT));
    }

    private void planFor(Event event) {
        if (event instanceof Event.Saved) {
            start(Plan.afterSave(standing.grades()));
        } else if (event.equals(new Event.Pressed(Key.ALL))) {
            start(Plan.all());
        }
    }

    private void start(Plan plan) {
        if (job != null) {
            job.abandon();
        }
        job = new Job(watched, grader, seed, plan, (by, event) -> events.add(new Happened(by, event)));
        worker.execute(job);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    }
}
