package gossipkit.grading.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import gossipkit.grading.GraderFault;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.report.GradeReport;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that grades one submission after another: a line in for each, a line out. */
final class Worker implements AutoCloseable {

    private static final int SECONDS_TO_DIE = 5;

    private final Process process;
    private final TemporaryFolder folder;
    private final BufferedWriter requests;
    private final BufferedReader answers;
    private volatile boolean overdue;

    /**
     * Starts it.
     *
     * @param command what to run
     * @param folder for its temporary files; goes when the worker does
     * @throws GraderFault if it cannot be started
     */
    Worker(List<String> command, TemporaryFolder folder) {
        this.folder = folder;
        ProcessBuilder.Redirect errors =
                BatchWorker.isDebugged() ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD;
        try {
            process = new ProcessBuilder(command).redirectError(errors).start();
        } catch (IOException e) {
            folder.close();
            throw new GraderFault("a worker cannot be started: " + e.getMessage(), e);
        }
        requests = new BufferedWriter(process.outputWriter(StandardCharsets.UTF_8));
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * The report of a submission.
     *
     * @param limit what it may take at most, by the clock
     * @throws WorkerDied if there is none; the worker is of no use any more
     */
    GradeReport grade(GradeRequest request, Duration limit) throws WorkerDied {
        CompletableFuture<Void> alarm = new CompletableFuture<Void>().orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS);
        alarm.whenComplete((never, late) -> killIfLate(late));
        try {
            requests.write(WireText.of(request) + "\n");
            requests.flush();
            return report(answers.readLine(), limit);
        } catch (IOException e) {
            throw died(limit);
        } finally {
            alarm.complete(null);
        }
    }

    private void killIfLate(Throwable late) {
        if (late instanceof TimeoutException) {
            overdue = true;
            kill();
        }
    }

    private GradeReport report(String line, Duration limit) throws WorkerDied {
        if (line == null) {
            throw died(limit);
        }
        try {
            return WireText.read(line, GradeReport.class);
        } catch (JsonProcessingException e) {
            throw new WorkerDied("said something that is no report");
        }
    }

    private WorkerDied died(Duration limit) {
        if (overdue) {
            return new WorkerDied("did not finish within " + limit.toSeconds() + " s");
        }
        kill();
        try {
            boolean ended = process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
            return new WorkerDied(ended ? "ended with status " + process.exitValue() : "does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new WorkerDied("was interrupted");
        }
    }

    /** Kills it and all that it has started. */
    private void kill() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(started);
    }

    private void awaitEnd(List<ProcessHandle> started) {
        CompletableFuture<?>[] ends =
                started.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
            CompletableFuture.allOf(ends).get(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // They have been killed; some systems leave the dead standing for a while.
        }
    }

    /** Kills it, and clears away what it wrote. */
    @Override
    public void close() {
        kill();
        folder.close();
    }
}
