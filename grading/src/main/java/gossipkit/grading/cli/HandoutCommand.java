package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.handout.Handout;
import gossipkit.grading.handout.KitSecrets;
import gossipkit.grading.handout.Secrets;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Ungradable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit handout}. */
@Command(
        name = "handout",
        description = {
            "Write the repository for learners: exercise, checks and grader, and nothing of the solution.",
            "It is a git repository with one commit; the same kit gives the same commit."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:written", "2:wrong usage, or it would tell a secret", "4:the grader itself failed"})
final class HandoutCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Where to: a folder that is not there yet, or is empty.")
    private Path folder;

    HandoutCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        KitFolder kit = KitFolder.find();
        Handout handout = new Handout(kit.root(), () -> secrets(kit));
        requireStarter();
        show(handout.write(folder));
        return ExitStatus.OK.code();
    }

    private Secrets.Search secrets(KitFolder kit) {
        return KitSecrets.of(kit, equipment.mutants().get(), equipment.checks().get())
                .search();
    }

    /** Whoever tries the exercise in this kit must not hand out the answer. */
    private void requireStarter() {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "checks of the starter");
                LoadedSubject exercise = equipment.subjects().load("exercise")) {
            GradeReport report = equipment.outcomes().grade(exercise, 1, Optional.empty(), progress);
            if (report.verdict() != Verdict.GRADED || !report.score().equals(Points.ZERO)) {
                throw noStarter("it gets " + report.score() + " points");
            }
            if (!report.bonusItems().isEmpty() || report.bonusProblem().isPresent()) {
                throw noStarter("AdvancedGossipProtocol has been begun");
            }
        } catch (Ungradable why) {
            throw noStarter(why.reason());
        }
    }

    private static UsageError noStarter(String why) {
        return new UsageError("nothing was handed out: exercise is no longer the starter; put that back first: " + why);
    }

    private void show(Handout.Written written) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.println("handout: " + folder + ", " + written.files() + " files");
        screen.println(written.commit()
                .map(commit -> "commit: " + commit)
                .orElse("no commit: there is no git here, so it is a folder and not a repository yet"));
        screen.flush();
    }
}
