package gossipkit.grading.cli;

import gossipkit.grading.GraderFault;
import gossipkit.grading.instructor.InstructorFolder;
import gossipkit.grading.instructor.InstructorReport;
import gossipkit.grading.instructor.InstructorRun;
import gossipkit.grading.instructor.PitResults;
import gossipkit.grading.mutation.KillMatrix;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kit report}. */
@Command(
        name = "report",
        description = {
            "Write what the checks are worth: which mutant is caught by which check, what survives and why.",
            "PIT's part comes from the last mvn -Pmutation verify, if there was one."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:written", "2:wrong usage", "4:the grader itself failed"})
final class ReportCommand implements Callable<Integer> {

    private static final Path PIT = Path.of("solution/target/pit-reports/mutations.xml");
    private static final Path EQUIVALENT = Path.of("solution/equivalent-mutations.txt");

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the report goes. One that is there is what the new one is compared with.")
    private Path out;

    @Mixin
    private SeedsOption seeds;

    @Option(names = "--pit", paramLabel = "FILE", description = "PIT's mutations.xml (default: the last run's).")
    private Path pit;

    ReportCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        seeds.requireOne();
        KitFolder kit = KitFolder.find();
        KnownMutants mutants = new KnownMutants(kit);
        try {
            InstructorRun run = new InstructorRun(
                    new Subjects().find("solution"),
                    mutants,
                    equipment.checks().get().checks());
            // Whatever is wrong with a file is said before anybody has to wait.
            InstructorFolder folder = new InstructorFolder(out);
            Optional<PitResults> found =
                    pitFile(kit).map(file -> run.pit(file, kit.root().resolve(EQUIVALENT)));
            show(folder.write(run.report(matrix(mutants), found)));
            return ExitStatus.OK.code();
        } catch (Ungradable why) {
            throw new GraderFault(why.subject() + " cannot be read: " + why.reason(), why);
        }
    }

    private Optional<Path> pitFile(KitFolder kit) {
        return pit != null
                ? Optional.of(pit)
                : Optional.of(kit.root().resolve(PIT)).filter(Files::exists);
    }

    private KillMatrix matrix(KnownMutants mutants) {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "mutants")) {
            return seeds.run(equipment).run(mutants.list(), progress);
        }
    }

    private void show(InstructorReport report) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.println("known mutants killed: " + report.score());
        screen.println("PIT on the reference: "
                + report.pit()
                        .map(found -> found.score().toString())
                        .orElse("no results: run mvn -Pmutation verify first"));
        screen.println("report: " + out.resolve("report.html"));
        screen.flush();
    }
}
