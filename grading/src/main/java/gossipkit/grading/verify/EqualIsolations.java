package gossipkit.grading.verify;

import gossipkit.grading.Isolation;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonReport;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.util.Optional;

/** Grades subjects in this process and in one of their own: the reports of honest ones differ in the isolation alone. */
final class EqualIsolations implements AutoCloseable {

    private final Subjects here;
    private final IsolatedSubjects there;
    private final Grader grader;

    EqualIsolations(Subjects subjects, Grader grader) {
        this.here = subjects;
        this.there = IsolatedSubjects.start(subjects);
        this.grader = grader;
    }

    /** Whether both reports are the same. */
    boolean holdFor(String subject, long seed) throws Ungradable {
        return report(here.load(subject), seed).equals(report(there.load(subject), seed));
    }

    private String report(LoadedSubject loaded, long seed) {
        try (loaded) {
            GradeReport report = grader.grade(loaded, seed, Optional.empty());
            return JsonReport.of(report.withIsolation(Isolation.NONE));
        }
    }

    @Override
    public void close() {
        there.close();
    }
}
