package gossipkit.grading.cli;

import gossipkit.grading.Isolation;
import gossipkit.grading.batch.BatchWorker;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.verify.KitProcess;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kit batch-worker}: one grading process of {@code kit batch}. */
@Command(name = "batch-worker", hidden = true, description = "Grade what standard input says, for kit batch.")
final class BatchWorkerCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Parameters(paramLabel = "DIR", description = "For temporary files; deleted at the end.")
    private Path temporary;

    @Mixin
    private IsolationOption isolation;

    BatchWorkerCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    /**
     * The command line of such a process.
     *
     * @param temporary for its temporary files
     * @param mode where submissions run
     */
    static List<String> commandLine(Path temporary, String mode) {
        List<String> flags = List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-D" + Grader.DEBUG_PROPERTY + "=" + Boolean.getBoolean(Grader.DEBUG_PROPERTY),
                "-XX:-UsePerfData",
                // Standard output is for answers.
                "-XX:+DisplayVMOutputToStderr");
        return KitProcess.command(flags, List.of("batch-worker", temporary.toString(), "--isolation", mode));
    }

    /** How a command line says where submissions run. */
    static String mode(IsolationOption isolation) {
        return isolation.insideGrader() ? "none" : "process";
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BatchWorker.clearUpAtExit(temporary);
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        // Whatever else prints does not get between the answers.
        System.setOut(System.err);
        worker().serve(System.in, answers);
        return ExitStatus.OK.code();
    }

    private BatchWorker worker() {
        if (isolation.insideGrader()) {
            Subjects subjects = new Subjects();
            return new BatchWorker(
                    sources -> subjects.load(subjects.compile(sources)), Isolation.NONE, equipment.grader());
        }
        IsolatedSubjects isolated = equipment.isolated().get();
        return new BatchWorker(isolated::load, isolated.isolation(), equipment.grader());
    }
}
