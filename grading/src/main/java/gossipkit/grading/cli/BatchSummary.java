package gossipkit.grading.cli;

import gossipkit.grading.Harmless;
import gossipkit.grading.Verdict;
import gossipkit.grading.batch.BatchResult;
import gossipkit.grading.batch.Grade;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a batch says at its end. */
final class BatchSummary {

    private static final int LEFT_OUT_CHARS_MAX = 200;

    private BatchSummary() {}

    /**
     * Some lines, each ended by {@code \n}.
     *
     * @param out where the results are
     */
    static String of(BatchResult result, Path out) {
        String text = result.grades().size() + " submissions: " + counts(result.grades()) + "\n"
                + "graded now: " + result.gradedNow() + "; all others were graded before, are the same as another, or"
                + " could not be read\n"
                + "grades: " + out.resolve("grades.csv") + "\n"
                + "class report: " + out.resolve("class.html") + "\n"
                + "reports: " + out.resolve("reports") + ", a folder for each\n";
        return result.leftOut().isEmpty()
                ? text
                : text + "left out, as hidden: "
                        + Harmless.line(String.join(", ", result.leftOut()), LEFT_OUT_CHARS_MAX) + "\n";
    }

    private static String counts(List<Grade> grades) {
        List<String> parts = new ArrayList<>();
        add(parts, grades, Grade::passed, "passed");
        add(parts, grades, grade -> grade.verdict() == Verdict.GRADED && !grade.passed(), "below the pass mark");
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.GRADED) {
                add(parts, grades, grade -> grade.verdict() == verdict, verdict.name());
            }
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, List<Grade> grades, Predicate<Grade> kind, String name) {
        long count = grades.stream().filter(kind).count();
        if (count > 0) {
            parts.add(count + " " + name);
        }
    }
}
