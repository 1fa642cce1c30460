package gossipkit.grading.bench;

import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.TextReport;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import java.util.Optional;

/** A process that grades one subject after another, each with its full report; the benchmark measures it. */
final class ManyGrades {

    private static final int FAILED = 4;

    private ManyGrades() {}

    /** @param names the subjects, as on the command line */
    public static void main(String[] names) throws Ungradable {
        grade(names);
        System.exit(0);
    }

    /** Grades each and prints the report; if one cannot be graded, the process ends. */
    static void grade(String... names) throws Ungradable {
        Subjects subjects = new Subjects(KitFolder.find());
        Grader grader = new Grader(CheckCatalogue.ofKit(), SuiteSettings.explaining());
        for (String name : names) {
            GradeReport report = grader.grade(subjects.load(name), 1, Optional.empty());
            System.out.print(TextReport.of(report, Paint.PLAIN, name));
            if (report.verdict() != Verdict.GRADED) {
                System.exit(FAILED);
            }
        }
    }
}
