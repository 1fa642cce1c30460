package gossipkit.grading.batch;

import gossipkit.grading.GraderFault;
import gossipkit.grading.classreport.ClassReport;
import gossipkit.grading.classreport.ClassReport.Setting;
import gossipkit.grading.classreport.Gathering;
import gossipkit.grading.classreport.KnownMistakes;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.grade.KitVersion;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** One {@code kit batch}, from the folder to {@code grades.csv} and the class report. */
public final class BatchRun {

    private final Subjects subjects;
    private final Grader grader;
    private final Graders graders;
    private final Mistakes mistakes;

    /**
     * @param subjects finds sources
     * @param grader writes the reports of those that cannot be graded
     * @param graders grade the others
     * @param mistakes what submissions are compared with, if any fails anything
     */
    public BatchRun(Subjects subjects, Grader grader, Graders graders, Mistakes mistakes) {
        this.subjects = subjects;
        this.grader = grader;
        this.graders = graders;
        this.mistakes = mistakes;
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
        Gathering gathering = new Gathering(starter());
        try (Results results = new Results(order.out())) {
            Batch batch = new Batch(order, new Intake(subjects), grader, SuiteHash.ofKit(), results, tally, gathering);
            int gradedNow = batch.run(submissions.all(), graders);
            results.writeGrades(tally.grades());
            results.write(classReport(gathering, order, results.kept()));
            return new BatchResult(tally.grades(), gradedNow, submissions.leftOut());
        }
    }

    /** What everybody was given. */
    private Collection<String> starter() {
        try {
            return subjects.find("exercise").files().values();
        } catch (Ungradable why) {
            throw new GraderFault("the starter cannot be read: " + why.reason(), why);
        }
    }

    private ClassReport classReport(Gathering gathering, BatchOrder order, Path kept) {
        KnownMistakes known =
                gathering.hasFailures() ? mistakes.known(order.seed(), kept) : KnownMistakes.of(List.of());
        Setting setting = new Setting(KitVersion.text(), order.seed().told(), order.isolation(), order.anonymous());
        return ClassReport.of(gathering, known, setting);
    }
}
