package gossipkit.grading.batch;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.Ungradable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A place at which one submission after another is graded: a worker that dies is replaced. */
public final class Desk implements AutoCloseable {

    private static final int ATTEMPTS = 2;

    private final Crew crew;
    private final int place;
    private final Duration limit;
    private Worker worker;

    /**
     * @param crew where its workers come from
     * @param place tells it from the others
     * @param limit what one submission may take
     */
    public Desk(Crew crew, int place, Duration limit) {
        this.crew = crew;
        this.place = place;
        this.limit = limit;
    }

    /**
     * The report of a submission, and what it took.
     *
     * @throws Ungradable if it cost two workers their lives
     * @throws BatchStopped if the batch is over
     */
    public Graded grade(GradeRequest request) throws Ungradable {
        String fault = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return grade(worker(), request);
            } catch (WorkerDied e) {
                crew.requireOpen();
                close();
                fault = "the grading process " + e.getMessage();
            }
        }
        throw new Ungradable(Verdict.GRADER_ERROR, BatchWorker.NAME, fault);
    }

    private Graded grade(Worker ready, GradeRequest request) throws WorkerDied {
        long start = System.nanoTime();
        GradeReport report = ready.grade(request, limit);
        return new Graded(report, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private Worker worker() {
        if (worker == null) {
            worker = crew.hire(place);
        }
        return worker;
    }

    @Override
    public void close() {
        if (worker != null) {
            crew.dismiss(worker);
            worker = null;
        }
    }
}
