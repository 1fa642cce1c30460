package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.batch.Cores;
import gossipkit.grading.batch.Crew;
import gossipkit.grading.queue.GradeQueue;
import gossipkit.grading.queue.QueueAddress;
import gossipkit.grading.queue.QueueWorker;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kit worker}. */
@Command(
        name = "worker",
        description = {
            "Grade what kit batch --queue leaves in a database, on as many machines as you like.",
            "It takes jobs for its own version of the kit only, each submission in a process of its own, and works",
            "until it is stopped: what it had not finished then is graded by another."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"2:wrong usage, or there is no such database", "130, 143:stopped"})
final class WorkerCommand implements Callable<Integer> {

    /** For the scheduler itself: it looks for work, says that it is alive, and looks for those that are not. */
    private static final int CONNECTIONS_BESIDE = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private QueueOption queue;

    @Mixin
    private JobsOption jobs;

    @Override
    public Integer call() throws InterruptedException {
        QueueAddress address =
                queue.address().orElseThrow(() -> new UsageError("which queue? Say it with --queue JDBC-URL"));
        AtomicInteger graded = new AtomicInteger();
        PrintWriter err = spec.commandLine().getErr();
        try (GradeQueue open = GradeQueue.open(address, jobs.count() + CONNECTIONS_BESIDE);
                ProgressLine progress = new ProgressLine(err, "graded");
                Crew crew = new Crew(
                        folder -> BatchWorkerCommand.commandLine(folder, "process"),
                        Cores.ofMachine(),
                        () -> tellOfEnd(graded.get()));
                QueueWorker worker = new QueueWorker(
                        open, crew, jobs.count(), report -> progress.show("" + graded.incrementAndGet()))) {
            err.println("kit: waiting for submissions at " + address + ", to grade " + jobs.count()
                    + " at the same time; stop me with Ctrl-C");
            err.flush();
            new CountDownLatch(1).await();
            return ExitStatus.OK.code();
        }
    }

    private void tellOfEnd(int graded) {
        PrintWriter err = spec.commandLine().getErr();
        err.println();
        err.println("kit: stopped, after " + graded + " grades");
        err.flush();
    }
}
