package gossipkit.grading.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import gossipkit.grading.GraderFault;
import gossipkit.grading.Verdict;
import gossipkit.grading.batch.Crew;
import gossipkit.grading.batch.Desk;
import gossipkit.grading.batch.Desks;
import gossipkit.grading.batch.Graded;
import gossipkit.grading.batch.SuiteHash;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.Ungradable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Takes jobs out of the queue and grades them, at some desks at the same time, until it is closed. */
public final class QueueWorker implements AutoCloseable {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int HEARTBEATS_TO_BE_LOST = 4;
    /** Jobs for other checks are others', however long ago they were due; a hundred years. */
    private static final Duration NEVER = Duration.ofDays(36_500);
    /** For the work under way, once it is closed: its processes are killed, so this is ample. */
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    /** How often a job is tried, here or elsewhere, before its failure is its outcome. */
    private static final int ATTEMPTS = 3;

    private final GradeTable grades;
    private final Queue<Desk> free = new ConcurrentLinkedQueue<>();
    private final String name = new SchedulerName.Hostname().getName() + ":"
            + ProcessHandle.current().pid();
    private final Consumer<GradeReport> listener;
    private final Scheduler scheduler;

    /**
     * Begins.
     *
     * @param queue stays the caller's to close, later
     * @param crew grades; stays the caller's to close, earlier
     * @param count how many are graded at the same time
     * @param listener told of each grade that is in the queue's table
     */
    public QueueWorker(GradeQueue queue, Crew crew, int count, Consumer<GradeReport> listener) {
        this.grades = queue.grades();
        this.listener = listener;
        for (int place = 0; place < count; place++) {
            free.add(new Desk(crew, place, Desks.LIMIT));
        }
        this.scheduler = Scheduler.create(queue.database(), task())
                .tableName(GradeQueue.JOBS)
                .serializer(new JobSerializer())
                .schedulerName(new SchedulerName.Fixed(name))
                .clock(queue.clock())
                .threads(count)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_TO_BE_LOST)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(FAREWELL)
                .registerShutdownHook()
                .build();
        scheduler.start();
    }

    private OneTimeTask<QueuedGrade> task() {
        return Tasks.oneTime(QueuedGrade.taskName(SuiteHash.ofKit()), QueuedGrade.class)
                .onFailure(this::again)
                .onDeadExecution(this::again)
                .execute((task, context) -> grade(task.getData()));
    }

    private void grade(QueuedGrade wanted) {
        // There are as many desks as threads that ask for one.
        Desk desk = free.remove();
        try {
            Graded graded = desk.grade(wanted.request());
            GradeReport report = graded.report();
            if (report.verdict() == Verdict.GRADER_ERROR) {
                throw new GraderFault(report.reason().orElseThrow());
            }
            grades.graded(wanted.key(), graded, name);
            listener.accept(report);
        } catch (Ungradable why) {
            throw new GraderFault(why.reason());
        } catch (SQLException e) {
            throw new GraderFault("the grade could not be set down", e);
        } finally {
            free.add(desk);
        }
    }

    /** Tries a job again that this worker failed at, or another was lost with: nobody knows whose fault it was. */
    private void again(ExecutionComplete failure, ExecutionOperations<QueuedGrade> job) {
        if (failure.getExecution().consecutiveFailures + 1 < ATTEMPTS) {
            job.reschedule(failure, failure.getTimeDone());
            return;
        }
        QueuedGrade wanted = (QueuedGrade) failure.getExecution().taskInstance.getData();
        String fault = failure.getCause().map(Throwable::getMessage).orElse("the worker that had it was lost");
        try {
            grades.failed(wanted.key(), fault + ", at the last of " + ATTEMPTS + " attempts", name);
        } catch (SQLException e) {
            throw new GraderFault("the failure could not be set down", e);
        }
        job.remove();
    }

    /** Takes no more jobs; those under way are left to others. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
