package gossipkit.grading.queue;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import gossipkit.grading.batch.BatchStopped;
import gossipkit.grading.batch.GradeKey;
import gossipkit.grading.batch.Graders;
import gossipkit.grading.batch.Interruption;
import gossipkit.grading.batch.Job;
import gossipkit.grading.subject.Ungradable;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Graders on any number of machines: leaves jobs in the queue, and collects what workers make of them. */
public final class QueuedGraders implements Graders {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final GradeQueue queue;
    private final GradeTable grades;
    private final SchedulerClient jobs;
    private final IntConsumer waiting;
    private final Runnable interrupted;

    /**
     * @param queue stays the caller's to close
     * @param waiting told how many jobs now wait for workers, if there are any
     * @param interrupted told if this process ends before they are done
     */
    public QueuedGraders(GradeQueue queue, IntConsumer waiting, Runnable interrupted) {
        this.queue = queue;
        this.waiting = waiting;
        this.interrupted = interrupted;
        this.grades = queue.grades();
        this.jobs = SchedulerClient.Builder.create(queue.database())
                .tableName(GradeQueue.JOBS)
                .serializer(new JobSerializer())
                .build();
    }

    /**
     * {@inheritDoc}
     *
     * @throws gossipkit.grading.GraderFault if the queue is lost: workers go on, and another call collects
     */
    @Override
    public void grade(List<Job> wanted, Answers answers) {
        Map<GradeKey, Job> open = new LinkedHashMap<>();
        wanted.forEach(job -> open.put(job.key(), job));
        try (Interruption end = new Interruption(interrupted)) {
            grades.forgetFaults(open.keySet());
            open.keySet().removeAll(grades.collect(open.keySet(), answers));
            leaveAll(open, answers);
            while (!open.isEmpty()) {
                TimeUnit.NANOSECONDS.sleep(LOOK_EVERY.toNanos());
                open.keySet().removeAll(grades.collect(open.keySet(), answers));
            }
        } catch (SQLException e) {
            throw queue.lost(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BatchStopped();
        }
    }

    /** Leaves jobs in the queue; one that is there already, for this batch or another, stays the only one. */
    private void leaveAll(Map<GradeKey, Job> open, Answers answers) {
        // Long due, in this order, whatever the clocks of the machines say.
        Instant due = Instant.EPOCH;
        for (Job job : List.copyOf(open.values())) {
            try {
                jobs.scheduleIfNotExists(task(job), due);
                due = due.plusMillis(1);
            } catch (Ungradable why) {
                open.remove(job.key());
                answers.ungradable(job.key(), why);
            }
        }
        if (!open.isEmpty()) {
            waiting.accept(open.size());
        }
    }

    private static TaskInstance<QueuedGrade> task(Job job) throws Ungradable {
        QueuedGrade grade = new QueuedGrade(job.key(), job.sources().read().files());
        return new TaskInstance<>(
                QueuedGrade.taskName(job.key().suite()), job.key().fileName(), grade);
    }
}
