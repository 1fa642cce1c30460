package gossipkit.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is stopped in the middle of a grade, by any means: nothing is left of it but its results. */
class StoppedBatchTest {

    private static final int SECONDS_MAX = 120;

    @TempDir
    private Path folder;

    private Path submissions;
    private Path desk;
    private Path temporary;
    private Path out;

    @BeforeEach
    void handInOneThatIsGradedAndOneThatTakesForEver() throws IOException {
        submissions = Files.createDirectory(folder.resolve("submissions"));
        desk = Files.createDirectory(folder.resolve("desk"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        out = folder.resolve("out");
        Files.writeString(submissions.resolve("alice.java"), "hers");
        Files.writeString(submissions.resolve("bob.java"), "wait");
    }

    @Test
    void killedItLosesOnlyTheGradeUnderWay() throws Exception {
        stop("KILL");

        assertNothingIsLeft();
        FakeBatch.release(desk);
        BatchResult result = FakeBatch.run(FakeBatch.order(submissions, out), desk, Desks.LIMIT);
        assertThat(result.gradedNow()).isOne();
        assertThat(FakeBatch.log(desk)).extracting(line -> line.split(" ")[0]).containsExactly("hers", "wait", "wait");
        assertThat(out.resolve("grades.csv")).content().contains("\r\nalice.java,0.0,", "\r\nbob.java,0.0,");
    }

    @Test
    void interruptedItKeepsWhatIsGradedAndSaysSo() throws Exception {
        assumeThat(interruptsAreIgnored())
                .as("a job in the background is born deaf to Ctrl-C, and so are its children")
                .isFalse();
        String said = stop("INT");

        assertThat(said).isEqualTo("interrupted\n");
        assertNothingIsLeft();
        assertThat(out.resolve("reports/alice.java/report.json")).content().contains("the text was hers");
        assertThat(out.resolve("grades.csv")).doesNotExist();
    }

    @Test
    void askedToEndItDoesSo() throws Exception {
        assertThat(stop("TERM")).isEqualTo("interrupted\n");

        assertNothingIsLeft();
    }

    /** Starts the batch, waits until the worker has its second submission, and sends the coordinator that signal. */
    private String stop(String signal) throws Exception {
        List<String> command =
                FakeBatch.java(FakeBatch.class, "coordinator", submissions.toString(), out.toString(), desk.toString())
                        .stream()
                        .map(part -> part.startsWith("-Djava.io.tmpdir=") ? "-Djava.io.tmpdir=" + temporary : part)
                        .toList();
        try (WatchService news = folder.getFileSystem().newWatchService()) {
            desk.register(news, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            Process coordinator = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            while (FakeBatch.log(desk).size() < 2) {
                assertThat(news.poll(SECONDS_MAX, TimeUnit.SECONDS))
                        .as("news of a worker")
                        .isNotNull()
                        .satisfies(key -> {
                            key.pollEvents();
                            key.reset();
                        });
            }
            assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(coordinator.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            String said = new String(coordinator.getInputStream().readAllBytes());
            assertThat(coordinator.waitFor()).isGreaterThan(128);
            return said;
        }
    }

    private static boolean interruptsAreIgnored() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.split("\\s+")[1], 16) & 2) != 0);
    }

    /** The worker and what it started end by themselves, if nobody is left to end them. */
    private void assertNothingIsLeft() throws Exception {
        List<ProcessHandle> left = FakeBatch.log(desk).stream()
                .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(process -> process.info().command().isPresent())
                .toList();
        for (ProcessHandle process : left) {
            process.onExit().get(SECONDS_MAX, TimeUnit.SECONDS);
        }
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).isEmpty();
        }
    }
}
