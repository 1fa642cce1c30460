package gossipkit.grading.watch;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.grade.Grader;
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
    private final Grader grader;
    private final long seed;
    private final Plan plan;
    private final BiConsumer<Job, Event> listener;
    private volatile boolean abandoned;

    /**
     * @param watched what to grade
     * @param grader grades it
     * @param seed rules everything that is chosen at random
     * @param plan how much of it
     * @param listener told, on the thread that runs this, what happens
     */
    Job(WatchedSubject watched, Grader grader, long seed, Plan plan, BiConsumer<Job, Event> listener) {
        this.watched = watched;
        this.grader = grader;
        this.seed = seed;
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
        try {
            carryOut();
        } catch (RuntimeException fault) {
            tell(new Event.Broke(fault));
        }
    }

    private void carryOut() {
        long start = System.nanoTime();
        try (LoadedSubject subject = watched.load()) {
            grade(subject);
        } catch (Ungradable why) {
            refuse(why);
        } catch (UsageError gone) {
            refuse(new Ungradable(Verdict.NOT_FOUND, watched.argument(), gone.getMessage()));
        }
        tell(new Event.Finished(Duration.ofNanos(System.nanoTime() - start)));
    }

    private void refuse(Ungradable why) {
        tell(new Event.Graded(grader.ungradable(why, watched.isolation(), seed, Optional.empty())));
    }

    private void grade(LoadedSubject subject) {
        grader.begin();
        for (Item item : plan.items()) {
            tell(new Event.Began(item));
            Optional<GradeReport> report = grader.gradeNext(subject, seed, item, this::isAbandoned);
            report.ifPresent(this::graded);
            if (report.isEmpty() || isTheEnd(report.get())) {
                return;
            }
        }
    }

    private void graded(GradeReport report) {
        watched.graded(report);
        tell(new Event.Graded(report));
    }

    private boolean isTheEnd(GradeReport report) {
        return report.verdict() != Verdict.GRADED
                || plan.untilFailure() && !report.items().get(0).isFull();
    }

    private void tell(Event event) {
        listener.accept(this, event);
    }
}
