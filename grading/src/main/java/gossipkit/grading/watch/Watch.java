package gossipkit.grading.watch;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Grades once, and again whenever it is told of a save, until the user quits. One thread takes the events and draws,
 * another grades, so that keys are answered at once.
 */
public final class Watch {

    private final WatchedSubject watched;
    private final BlockingQueue<Happened> events = new LinkedBlockingQueue<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Watch::daemon);
    private Standing standing = Standing.START;
    private Job job;

    /** An event, with the job that it comes from; null if it comes from outside. */
    private record Happened(Job by, Event event) {

        boolean isOutdated() {
            return by != null && by.isAbandoned();
        }
    }

    public Watch(WatchedSubject watched) {
        this.watched = watched;
    }

    /** Something has happened: for any thread. */
    public void tell(Event event) {
        events.add(new Happened(null, event));
    }

    /** Tells of each change of the sources, on a thread of its own. */
    public void follow(SourceWatch sources) {
        daemon(() -> tellOfChanges(sources)).start();
    }

    private void tellOfChanges(SourceWatch sources) {
        try {
            while (true) {
                sources.awaitChange();
                tell(new Event.Saved());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the user quits. */
    public void run(Display display) throws InterruptedException {
        start(Plan.all());
        for (Event event = next(); !isQuit(event); event = next()) {
            standing = standing.after(event);
            planFor(event);
            display.show(event, standing);
        }
        job.abandon();
        worker.shutdown();
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
        job = new Job(watched, plan, (by, event) -> events.add(new Happened(by, event)));
        worker.execute(job);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    }
}
