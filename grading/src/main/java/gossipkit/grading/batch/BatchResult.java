package gossipkit.grading.batch;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param grades of all submissions, sorted by name
 * @param gradedNow how many were given to a worker by this call
 * @param leftOut hidden entries of the folder, which are no submissions
 */
public record BatchResult(List<Grade> grades, int gradedNow, List<String> leftOut) {

    /** How many have no verdict but the grader's own fault. */
    public long faults() {
        return grades.stream().filter(grade -> !grade.counts()).count();
    }
}
