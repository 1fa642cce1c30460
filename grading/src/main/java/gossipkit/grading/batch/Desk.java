package gossipkit.grading.batch;

import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.SubjectSources;
import java.time.Duration;

/** A place at which one submission after another is graded: a worker that dies is replaced. */
final class Desk implements AutoCloseable {

    private static final int ATTEMPTS = 2;

    private final Crew crew;
    private final int place;
    private final Duration limit;
    private Worker worker;

    /**
     * @param place tells it from the others
     * @param limit what one submission may take
     */
    Desk(Crew crew, int place, Duration limit) {
        this.crew = crew;
        this.place = place;
        this.limit = limit;
    }

    /**
     * The report of a submission.
     *
     * @throws WorkerDied if it cost two workers their lives
     * @throws BatchStopped if the batch is over
     */
    GradeReport grade(SubjectSources sources) throws WorkerDied {
        WorkerDied last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return worker().grade(sources, limit);
            } catch (WorkerDied e) {
                crew.requireOpen();
                close();
                last = e;
            }
        }
        throw last;
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
