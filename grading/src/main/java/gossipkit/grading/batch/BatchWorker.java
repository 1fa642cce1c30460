package gossipkit.grading.batch;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Isolation;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.Verdict;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Ungradable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The other end of a {@link Worker}: reads submissions, answers reports, and goes when the coordinator has gone. */
public final class BatchWorker {

    /** Names no submission: what is identical is graded once, and gets its names afterwards. */
    static final String NAME = "submission";

    private final Loader loader;
    private final Isolation isolation;
    private final Grader grader;

    /** Compiles and loads a submission where it is to run. */
    @FunctionalInterface
    public interface Loader {
        LoadedSubject load(SubjectSources sources) throws Ungradable;
    }

    /**
     * @param loader loads submissions
     * @param isolation where they run
     * @param grader grades them
     */
    public BatchWorker(Loader loader, Isolation isolation, Grader grader) {
        this.loader = loader;
        this.isolation = isolation;
        this.grader = grader;
    }

    /** When this process ends, what it has started ends too, and its temporary files go: also without coordinator. */
    public static void clearUpAtExit(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            new TemporaryFolder(folder).close();
        }));
    }

    static boolean isDebugged() {
        return Boolean.getBoolean(Grader.DEBUG_PROPERTY);
    }

    /** Grades what comes in; never returns, since the process ends with its input, even in the middle of a grade. */
    public void serve(InputStream in, PrintStream out) throws InterruptedException, IOException {
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(in, requests), "requests");
        reader.setDaemon(true);
        reader.start();
        while (true) {
            out.println(WireText.of(grade(WireText.read(requests.take(), GradeRequest.class))));
            out.flush();
        }
    }

    private static void read(InputStream in, BlockingQueue<String> requests) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(requests::add);
        } catch (IOException | RuntimeException e) {
            // The coordinator has gone without closing the pipe.
        }
        System.exit(0);
    }

    private GradeReport grade(GradeRequest request) {
        try (LoadedSubject subject = loader.load(new SubjectSources(NAME, request.files()))) {
            return grader.grade(subject, request.seed(), Optional.empty());
        } catch (Ungradable why) {
            return ungradable(why, request.seed());
        } catch (GraderFault fault) {
            return ungradable(new Ungradable(Verdict.GRADER_ERROR, NAME, fault.getMessage()), request.seed());
        }
    }

    private GradeReport ungradable(Ungradable why, long seed) {
        return grader.ungradable(why, isolation, seed, Optional.empty());
    }
}
