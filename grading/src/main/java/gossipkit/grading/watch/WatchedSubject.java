package gossipkit.grading.watch;

import gossipkit.grading.Isolation;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Ungradable;
import java.util.Optional;

/**
 * What is watched, and what grades it.
 *
 * @param argument the subject as the user typed it
 * @param seed rules everything that is chosen at random
 * @param loader finds and compiles the subject, whenever it is asked
 * @param isolation where it runs then
 * @param grader runs the checks, warm from the second save on
 */
public record WatchedSubject(String argument, long seed, SubjectLoader loader, Isolation isolation, Grader grader) {

    LoadedSubject load() throws Ungradable {
        return loader.load(argument);
    }

    GradeReport ungradable(Ungradable why) {
        return grader.ungradable(why, isolation, seed, Optional.empty());
    }
}
