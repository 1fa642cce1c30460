package gossipkit.grading.batch;

import gossipkit.grading.subject.Ungradable;
import java.util.List;

/** Those who grade what a batch has no grade of yet, wherever they are. */
public interface Graders {

    /** Where their results go, from any thread. */
    interface Answers {

        void graded(GradeKey key, Graded graded);

        /** Nobody can grade that one. */
        void ungradable(GradeKey key, Ungradable why);
    }

    /**
     * Returns when each job has its answer.
     *
     * @param jobs each with another key
     * @throws BatchStopped if this process is ending
     */
    void grade(List<Job> jobs, Answers answers);
}
