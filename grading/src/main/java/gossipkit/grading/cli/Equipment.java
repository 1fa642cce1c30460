package gossipkit.grading.cli;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.replay.KillSwitch;
import gossipkit.grading.replay.Replay;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.suite.SuiteSettings;
import java.util.List;
import java.util.function.Supplier;

/**
 * What commands work with. The checks are looked up when a command needs them, so that help is quick.
 *
 * @param subjects finds, compiles and loads subjects into this process
 * @param isolated does so for subjects that nobody has vouched for; to be closed
 * @param checks the suite
 * @param settings how much a grade finds out
 * @param mutants the known mistakes
 */
public record Equipment(
        SubjectLoader subjects,
        Supplier<IsolatedSubjects> isolated,
        Supplier<CheckCatalogue> checks,
        SuiteSettings settings,
        Supplier<List<KnownMutant>> mutants) {

    /** All that belongs to the kit which is being run. */
    public static Equipment ofKit() {
        Subjects subjects = new Subjects();
        return new Equipment(
                subjects,
                () -> IsolatedSubjects.start(subjects),
                CheckCatalogue::ofKit,
                SuiteSettings.explaining(),
                () -> new KnownMutants(KitFolder.find()).list());
    }

    /** A grader for reports that people read. */
    public Grader grader() {
        return new Grader(checks.get(), settings);
    }

    /** A grader that only asks what fails. */
    public Grader outcomes() {
        return new Grader(checks.get(), SuiteSettings.outcomesOnly());
    }

    /** Runs single runs again. */
    public Replay replay() {
        return new Replay(checks.get(), new KillSwitch(settings.tryLimit()));
    }
}
