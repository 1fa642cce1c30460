package gossipkit.grading.batch;

import gossipkit.grading.grade.Grader;
import gossipkit.grading.subject.Subjects;
import java.util.function.Consumer;

/** One {@code kit batch}, from the folder to {@code grades.csv}. */
public final class BatchRun {

    private final Subjects subjects;
    private final Grader grader;
    private final Graders graders;

    /**
     * @param subjects finds sources
     * @param grader writes the reports of those that cannot be graded
     * @param graders grade the others
     */
    public BatchRun(Subjects subjects, Grader grader, Graders graders) {
        this.subjects = subjects;
        this.grader = grader;
        this.graders = graders;
    }

    /**
     * Grades what has no grade yet, and writes all results.
     *
     * @param listener told whenever a submission has its report
     * @throws gossipkit.grading.UsageError if there are no submissions, or the results cannot be written
     * @throws BatchStopped if this process is ending
     */
    public BatchResult run(BatchOrder order, Consumer<Standing> listener) {
        Submissions submissions = Submissions.in(order.folder(), order.out());
        Tally tally = new Tally(submissions.all().size(), listener);
        try (Results results = new Results(order.out())) {
            Batch batch = new Batch(order, new Intake(subjects), grader, SuiteHash.ofKit(), results, tally);
            int gradedNow = batch.run(submissions.all(), graders);
            results.writeGrades(tally.grades());
            return new BatchResult(tally.grades(), gradedNow, submissions.leftOut());
        }
    }
}
