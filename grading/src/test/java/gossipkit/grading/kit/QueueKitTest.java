package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.batch.FakeBatch;
import gossipkit.grading.cli.Kit;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kit batch --queue} and {@code kit worker} as typed, on the real kit and a real database. */
class QueueKitTest {

    private static final Path DO_NOTHING =
            Path.of("src/main/resources/gossipkit/grading/trivial/do-nothing/GossipProtocol.java");

    @TempDir
    private Path folder;

    private Path submissions;

    @BeforeEach
    void handIn() throws IOException {
        submissions = Files.createDirectory(folder.resolve("homework"));
        Files.copy(DO_NOTHING, submissions.resolve("alice.java"));
        Files.writeString(submissions.resolve("bob.java"), "class {");
    }

    @Test
    void aWorkerElsewhereGradesAsTheBatchItselfDoes() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            Process worker = kit("worker", "--queue", url, "--jobs", "1");
            BufferedReader said = worker.errorReader();
            assertThat(said.readLine())
                    .startsWith("kit: waiting for submissions at jdbc:postgresql://localhost:")
                    .contains("to grade 1 at the same time");

            Process batch = kit("batch", submissions.toString(), "--queue", url, "--no-mutants");
            assertThat(batch.waitFor()).isZero();
            assertThat(text(batch)).startsWith("2 submissions: 1 below the pass mark, 1 NOT_COMPILED\n");
            assertThat(batch.errorReader().lines())
                    .singleElement()
                    .asString()
                    .startsWith("kit: 2 of them wait at ")
                    .contains("grading/kit worker");

            worker.toHandle().destroy();
            assertThat(worker.waitFor()).isEqualTo(143);
            assertThat(said.lines()).containsExactly("", "kit: stopped, after 2 grades");
        }
        List<String> there = results(folder.resolve("homework-grades"));
        Process here = kit(
                "batch",
                submissions.toString(),
                "--no-mutants",
                "--out",
                folder.resolve("here").toString());
        assertThat(here.waitFor()).isZero();
        assertThat(results(folder.resolve("here"))).isEqualTo(there).hasSizeGreaterThan(8);
    }

    @Test
    void withoutAQueueNobodyNeedsADatabase() throws Exception {
        String classPath = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> !entry.matches(".*(db-scheduler|HikariCP|postgres).*"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command = command("batch", submissions.toString(), "--no-mutants");
        command.set(command.indexOf("-cp") + 1, classPath);

        Process batch = new ProcessBuilder(command).start();

        assertThat(batch.waitFor()).isZero();
        assertThat(text(batch)).startsWith("2 submissions: ");
        assertThat(batch.errorReader().lines()).isEmpty();
    }

    @Test
    void misuseIsOneLineAndStatusTwo() throws Exception {
        assertMisuse("which queue?", "worker");
        assertMisuse("--queue takes the JDBC URL", "worker", "--queue", "localhost");
        assertMisuse(
                "--jobs must be at least 1", "worker", "--queue", "jdbc:postgresql://localhost:1/x", "--jobs", "0");
        assertMisuse("localhost:1/x cannot be used", "worker", "--queue", "jdbc:postgresql://localhost:1/x?password=p");
        String url = "jdbc:postgresql://localhost:1/x";
        assertMisuse("it is what takes --jobs", "batch", submissions.toString(), "--queue", url, "--jobs", "2");
        assertMisuse("each submission in a process", "batch", "x", "--queue", url, "--isolation", "none");
        assertThat(folder.resolve("homework-grades")).doesNotExist();
    }

    private static void assertMisuse(String message, String... arguments) throws Exception {
        Process kit = kit(arguments);
        assertThat(kit.waitFor()).as(message).isEqualTo(2);
        assertThat(kit.errorReader().lines())
                .singleElement()
                .asString()
                .startsWith("kit: ")
                .contains(message)
                .doesNotContain("password");
    }

    private static List<String> command(String... arguments) {
        return new ArrayList<>(FakeBatch.java(Kit.class, arguments));
    }

    private static Process kit(String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments)).start();
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes());
    }

    /** Each file's name and text, but for times. */
    private static List<String> results(Path out) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = out.relativize(file).toString();
                String text = Files.readString(file).replaceAll("\"millis\":\\d+", "");
                all.add(List.of("times.csv", "class.html").contains(name) ? name : name + "\n" + text);
            }
        }
        return all;
    }
}
