package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.batch.BatchOrder;
import gossipkit.grading.batch.BatchResult;
import gossipkit.grading.batch.BatchRun;
import gossipkit.grading.batch.BatchStopped;
import gossipkit.grading.batch.Desks;
import gossipkit.grading.batch.Graders;
import gossipkit.grading.batch.KeptMistakes;
import gossipkit.grading.batch.Mistakes;
import gossipkit.grading.classreport.KnownMistakes;
import gossipkit.grading.queue.GradeQueue;
import gossipkit.grading.queue.QueueAddress;
import gossipkit.grading.queue.QueuedGraders;
import gossipkit.grading.report.LearnersView;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.suite.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            description = "Where grades.csv, the class report and all reports go (default: beside the submissions, DIR"
                    + OUT_SUFFIX + ").")
    private Path out;

    @Mixin
    private JobsOption jobs;

    @Mixin
    private SeedOption seedOption;

    @Mixin
    private IsolationOption isolation;

    @Mixin
    private HintOption hint;

    @Mixin
    private HiddenOption hidden;

    @Mixin
    private QueueOption queue;

    @Option(names = "--anonymous", description = "Put numbers in place of names in the class report.")
    private boolean anonymous;

    @Option(
            names = "--no-mutants",
            description = "Do not look which known mutants submissions behave like: the first time that takes a while.")
    private boolean withoutMutants;

    BatchCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        Optional<QueueAddress> address = queue.address();
        return address.isPresent() ? leaveToOthers(address.get()) : run(ownDesks());
    }

    private Graders ownDesks() {
        return new Desks(this::worker, this::tellOfInterruption, jobs.count(), Desks.LIMIT);
    }

    private List<String> worker(Path temporary) {
        return BatchWorkerCommand.commandLine(temporary, BatchWorkerCommand.mode(isolation));
    }

    private int leaveToOthers(QueueAddress address) {
        if (jobs.isGiven() || isolation.insideGrader()) {
            throw new UsageError("with --queue all grading is done by kit worker: it is what takes --jobs, and it runs"
                    + " each submission in a process");
        }
        try (GradeQueue open = GradeQueue.open(address, 1)) {
            return run(new QueuedGraders(open, jobs -> tellOfWaiting(jobs, address), this::tellOfInterruption));
        }
    }

    private void tellOfWaiting(int jobs, QueueAddress address) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("kit: " + jobs + " of them wait at " + address + " for grading/kit worker, on any machine");
        err.flush();
    }

    private int run(Graders graders) {
        BatchOrder order = new BatchOrder(
                folder,
                out(),
                seedOption.seed(),
                BatchWorkerCommand.mode(isolation),
                hint.steps(),
                hidden.shown(),
                anonymous);
        try (BatchProgress progress = new BatchProgress(spec.commandLine().getErr());
                ProgressLine mutants = new ProgressLine(spec.commandLine().getErr(), "mutants")) {
            BatchRun run = new BatchRun(new Subjects(), equipment.grader(), graders, mistakes(mutants));
            BatchResult result = run.run(order, progress);
            progress.close();
            mutants.close();
            show(result, order.out());
            return (result.faults() == 0 ? ExitStatus.OK : ExitStatus.FAULT).code();
        } catch (BatchStopped signalled) {
            return ExitStatus.FAULT.code();
        }
    }

    private Mistakes mistakes(Progress progress) {
        if (withoutMutants) {
            return (seed, kept) -> KnownMistakes.absent("the batch ran with --no-mutants");
        }
        Mistakes all = new KeptMistakes(equipment.mutants(), new Subjects(), equipment.outcomes(), progress);
        Map<String, String> names =
                new LearnersView(hidden.shown(), true).names(equipment.checks().get());
        return (seed, kept) -> all.known(seed, kept).named(names);
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
