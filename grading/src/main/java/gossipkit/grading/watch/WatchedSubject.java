package gossipkit.grading.watch;

import gossipkit.grading.Isolation;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Ungradable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is watched, and where it runs. A run that hangs in this process can never be ended, and takes the time of later
 * ones: after the first, the subject runs in processes of its own, which can.
 */
public final class WatchedSubject implements AutoCloseable {

    private final String argument;
    private final Isolation isolation;
    private final SubjectLoader subjects;
    private final Supplier<IsolatedSubjects> killable;
    private boolean hasHung;
    private volatile IsolatedSubjects isolated;

    /**
     * @param argument the subject as the user typed it
     * @param subjects finds and compiles it, whenever it is asked
     * @param isolation where that lets it run
     * @param killable does so in processes that can be ended
     */
    public WatchedSubject(
            String argument, SubjectLoader subjects, Isolation isolation, Supplier<IsolatedSubjects> killable) {
        this.argument = argument;
        this.subjects = subjects;
        this.isolation = isolation;
        this.killable = killable;
    }

    String argument() {
        return argument;
    }

    /** As the sources are now. */
    LoadedSubject load() throws Ungradable {
        if (hasHung && isolated == null) {
            isolated = killable.get();
        }
        return hasHung ? isolated.load(argument) : subjects.load(argument);
    }

    Isolation isolation() {
        return isolated == null ? isolation : isolated.isolation();
    }

    /** Learns from a grade. */
    void graded(GradeReport report) {
        hasHung |= leavesThreads(report);
    }

    /** Whether something hung, and goes on in this process. */
    static boolean leavesThreads(GradeReport report) {
        return report.isolation().equals(Isolation.NONE)
                && report.failures().stream().anyMatch(check -> check.outcome() == Outcome.TIMED_OUT);
    }

    @Override
    public void close() {
        Optional.ofNullable(isolated).ifPresent(IsolatedSubjects::close);
    }
}
