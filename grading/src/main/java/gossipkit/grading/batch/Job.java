package gossipkit.grading.batch;

import gossipkit.grading.subject.Ungradable;

/**
 * A grade that is wanted.
 *
 * @param key decides it
 * @param sources reads the submission, when its turn has come
 */
public record Job(GradeKey key, Sources sources) {

    /** Reads a submission, so that not all of them are in memory all the time. */
    @FunctionalInterface
    public interface Sources {

        /** @throws Ungradable if it cannot be read any more, or is another one than it was */
        GradeRequest read() throws Ungradable;
    }
}
