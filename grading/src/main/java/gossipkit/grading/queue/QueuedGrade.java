package gossipkit.grading.queue;

import gossipkit.grading.batch.GradeKey;
import gossipkit.grading.batch.GradeRequest;
import java.util.SortedMap;

/**
 * A grade that is wanted, as it stands in the queue.
 *
 * @param key decides it
 * @param files the text of the submission's files, by file name
 */
public record QueuedGrade(GradeKey key, SortedMap<String, String> files) {

    /** The kind of task for the scheduler, one for each suite: workers take only what their own checks are for. */
    static String taskName(String suite) {
        return "grade-" + suite;
    }

    GradeRequest request() {
        return new GradeRequest(key.seed().value(), files);
    }
}
