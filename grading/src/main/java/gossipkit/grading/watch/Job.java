package gossipkit.grading.watch;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Ungradable;
import gossipkit.tests.Item;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Carries out one plan on the sources as they are now, unless it is abandoned before the end. */
final class Job implements Runnable {

    private final WatchedSubject watched;
    private final Plan plan;
    private final BiConsumer<Job, Event> listener;
    private volatile boolean abandoned;

    /** @param listener told, on the thread that runs this, what happens */
    Job(WatchedSubject watched, Plan plan, BiConsumer<Job, Event> listener) {
        this.watched = watched;
        this.plan = plan;
        this.listener = listener;
    }

    /** Nobody wants to know any more: it ends after the check that it is at. */
    void abandon() {
        abandoned = true;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        try (LoadedSubject subject = watched.load()) {
            grade(subject);
        } catch (Ungradable why) {
            tell(new Event.Graded(watched.ungradable(why)));
        } catch (UsageError gone) {
            tell(new Event.Graded(
                    watched.ungradable(new Ungradable(Verdict.NOT_FOUND, watched.argument(), gone.getMessage()))));
        }
        tell(new Event.Finished(Duration.ofNanos(System.nanoTime() - start)));
    }

    private void grade(LoadedSubject subject) {
        watched.grader().begin();
        for (Item item : plan.items()) {
            tell(new Event.Began(item));
            Optional<GradeReport> report = watched.grader().gradeNext(subject, watched.seed(), item, this::isAbandoned);
            report.ifPresent(graded -> tell(new Event.Graded(graded)));
            if (report.isEmpty() || isTheEnd(report.get())) {
                return;
            }
        }
    }

    private boolean isTheEnd(GradeReport report) {
        return report.verdict() != Verdict.GRADED
                || plan.untilFailure() && !report.items().get(0).isFull();
    }

    private void tell(Event event) {
        listener.accept(this, event);
    }
}
