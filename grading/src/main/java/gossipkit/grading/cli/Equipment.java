package gossipkit.grading.cli;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.replay.KillSwitch;
import gossipkit.grading.replay.Replay;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.suite.SuiteSettings;
import java.util.function.Supplier;

/**
 * What commands work with. The checks are looked up when a command needs them, so that help is quick.
 *
 * @param subjects finds, compiles and loads subjects
 * @param checks the suite
 * @param settings how much a grade finds out
 */
public record Equipment(SubjectLoader subjects, Supplier<CheckCatalogue> checks, SuiteSettings settings) {

    /** The kit's own checks, in full. */
    public static Equipment of(SubjectLoader subjects) {
        return new Equipment(subjects, CheckCatalogue::ofKit, SuiteSettings.explaining());
    }

    /** A grader for reports that people read. */
    public Grader grader() {
        return new Grader(checks.get(), settings);
    }

    /** Runs single runs again. */
    public Replay replay() {
        return new Replay(checks.get(), new KillSwitch(settings.tryLimit()));
    }
}
