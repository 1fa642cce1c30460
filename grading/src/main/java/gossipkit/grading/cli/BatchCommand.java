package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.batch.BatchOrder;
import gossipkit.grading.batch.BatchResult;
import gossipkit.grading.batch.BatchRun;
import gossipkit.grading.batch.BatchStopped;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.verify.KitProcess;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit batch}. */
@Command(
        name = "batch",
        description = {
            "Grade every submission in a folder: folders, zips and .java files side by side.",
            "Stopped or killed, it goes on where it was when it is called again."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:each has its verdict: a grade, or why there is none",
            "2:wrong usage",
            "4:the grader failed on some: call it again"
        })
final class BatchCommand implements Callable<Integer> {

    private static final String OUT_SUFFIX = "-grades";

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder that holds the submissions, each named by its file.")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where grades.csv and the reports go (default: beside the submissions, DIR" + OUT_SUFFIX + ").")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Grade so many at the same time (default: one on each core).")
    private Integer jobs;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Rules all randomness (default 1).")
    private long seed;

    @Mixin
    private IsolationOption isolation;

    @Mixin
    private HintOption hint;

    BatchCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        BatchOrder order = new BatchOrder(
                folder, out(), seed, BatchWorkerCommand.mode(isolation), jobs(), hint.steps(), BatchOrder.LIMIT);
        try (BatchProgress progress = new BatchProgress(spec.commandLine().getErr())) {
            BatchRun run = new BatchRun(new Subjects(), equipment.grader(), this::worker, this::tellOfInterruption);
            BatchResult result = run.run(order, progress);
            progress.close();
            show(result, order.out());
            return (result.faults() == 0 ? ExitStatus.OK : ExitStatus.FAULT).code();
        } catch (BatchStopped signalled) {
            return ExitStatus.FAULT.code();
        }
    }

    private int jobs() {
        if (jobs != null && jobs < 1) {
            throw new UsageError("--jobs must be at least 1: " + jobs);
        }
        return jobs != null ? jobs : Runtime.getRuntime().availableProcessors();
    }

    private Path out() {
        if (out != null) {
            return out;
        }
        Path last = folder.toAbsolutePath().normalize().getFileName();
        if (last == null) {
            throw new UsageError("there is nothing beside " + folder + ": say with --out where the results go");
        }
        return folder.resolve("..").resolve(last + OUT_SUFFIX).normalize();
    }

    private List<String> worker(Path temporary) {
        List<String> flags = List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-D" + Grader.DEBUG_PROPERTY + "=" + Boolean.getBoolean(Grader.DEBUG_PROPERTY),
                "-XX:-UsePerfData",
                // Standard output is for answers.
                "-XX:+DisplayVMOutputToStderr");
        String mode = BatchWorkerCommand.mode(isolation);
        return KitProcess.command(
                flags,
                List.of("batch-worker", temporary.toString(), "--seed", Long.toString(seed), "--isolation", mode));
    }

    private void tellOfInterruption() {
        PrintWriter err = spec.commandLine().getErr();
        err.println();
        err.println("kit: stopped; what is graded is kept, and the same command goes on from there");
        err.flush();
    }

    private void show(BatchResult result, Path where) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(BatchSummary.of(result, where));
        screen.flush();
        if (result.faults() > 0) {
            spec.commandLine()
                    .getErr()
                    .println("kit: the grader itself failed on " + result.faults()
                            + " of them: see GRADER_ERROR in grades.csv, and call it again");
        }
    }
}
