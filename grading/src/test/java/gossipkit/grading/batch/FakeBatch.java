package gossipkit.grading.batch;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.classreport.KnownMistakes;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * A batch whose workers are true ones, but for the grading: what they do with a submission is what its text says. The
 * first argument of {@code main} says whether it is a worker or the coordinator.
 */
public final class FakeBatch {

    private static final String LOG = "log";
    private static final String RELEASED = "released";

    private FakeBatch() {}

    /** {@code worker TEMPORARY DESK} or {@code coordinator SUBMISSIONS OUT DESK}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("worker")) {
            Path desk = Path.of(arguments[2]);
            BatchWorker.clearUpAtExit(Path.of(arguments[1]));
            new BatchWorker(sources -> load(sources, desk), Isolation.NONE, grader()).serve(System.in, System.out);
        }
        try {
            Path desk = Path.of(arguments[3]);
            Graders graders = new Desks(
                    temporary -> worker(temporary, desk), () -> System.out.println("interrupted"), 1, Desks.LIMIT);
            run(order(Path.of(arguments[1]), Path.of(arguments[2])), graders);
        } catch (BatchStopped signalled) {
            // The signal decides with which status this ends.
        }
    }

    public static BatchOrder order(Path submissions, Path out) {
        return new BatchOrder(submissions, out, Seed.of(1), "process", 1, false, false);
    }

    /** Runs one here, with workers that have so much time for a submission. */
    static BatchResult run(BatchOrder order, Path desk, Duration limit) {
        return run(order, new Desks(temporary -> worker(temporary, desk), () -> {}, 1, limit));
    }

    /** Runs one here, whose submissions are graded by those. */
    public static BatchResult run(BatchOrder order, Graders graders) {
        return new BatchRun(new Subjects(), grader(), graders, (seed, kept) -> KnownMistakes.absent("none"))
                .run(order, standing -> {});
    }

    /** What the workers were given, in that order. */
    public static List<String> log(Path desk) {
        try {
            Path log = desk.resolve(LOG);
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on those that wait do not. */
    public static void release(Path desk) throws IOException {
        Files.writeString(desk.resolve(RELEASED), "");
    }

    private static List<String> java(String... arguments) {
        return java(FakeBatch.class, arguments);
    }

    /** The command line of a main method of the tests. */
    public static List<String> java(Class<?> main, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(
                        Stream.of(
                                java,
                                "-XX:-UsePerfData",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()),
                        Stream.of(arguments))
                .toList();
    }

    /** The command line of such a worker. */
    public static List<String> worker(Path temporary, Path desk) {
        return java("worker", temporary.toString(), desk.toString());
    }

    private static Grader grader() {
        return new Grader(new CheckCatalogue(List.of()), SuiteSettings.outcomesOnly());
    }

    private static LoadedSubject load(SubjectSources sources, Path desk) throws Ungradable {
        String text = sources.files().get(SubjectSources.PROTOCOL_FILE);
        try {
            String helper = text.equals("wait") ? " " + child() : "";
            Files.writeString(
                    desk.resolve(LOG),
                    text + " " + ProcessHandle.current().pid() + helper + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            obey(text, desk);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new Ungradable(Verdict.NOT_COMPILED, sources.name(), "the text was " + text);
    }

    /** A process that never ends of itself. */
    private static long child() throws IOException {
        return new ProcessBuilder("tail", "-f", "/dev/null").start().pid();
    }

    private static void obey(String text, Path desk) throws IOException, InterruptedException {
        switch (text) {
            case "die" -> Runtime.getRuntime().halt(9);
            case "die once" -> {
                if (Files.notExists(desk.resolve(RELEASED))) {
                    release(desk);
                    Runtime.getRuntime().halt(9);
                }
            }
            case "wait" -> {
                if (Files.notExists(desk.resolve(RELEASED))) {
                    new CountDownLatch(1).await();
                }
            }
            case "babble" -> System.out.println("100 points for this one!");
            default -> {
                // An ordinary one.
            }
        }
    }
}
