package gossipkit.grading.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import gossipkit.grading.batch.BatchResult;
import gossipkit.grading.batch.FakeBatch;
import gossipkit.grading.batch.Grade;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch and workers that have only a database in common, a true one. */
class GradeQueueTest {

    private static final int SECONDS_MAX = 120;

    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    private Path submissions;
    private Path desk;
    private String url;
    private final List<Process> workers = new ArrayList<>();

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void makeAnEmptyDatabase() throws Exception {
        submissions = Files.createDirectory(folder.resolve("submissions"));
        desk = Files.createDirectory(folder.resolve("desk"));
        sql(
                server.getJdbcUrl("postgres", "postgres"),
                "drop database if exists queue with (force)",
                "create database queue");
        url = server.getJdbcUrl("postgres", "queue");
        GradeQueue.open(new QueueAddress(url), 1).close();
    }

    @AfterEach
    void endWorkers() throws InterruptedException {
        for (Process worker : workers) {
            worker.destroy();
            worker.waitFor();
        }
    }

    @Test
    void aWorkerThatIsKilledLosesNothing() throws Exception {
        handIn("wait", "hers", "his");
        startWorker();
        startWorker();
        CompletableFuture<BatchResult> batch = CompletableFuture.supplyAsync(() -> run("out"));
        long grading = awaitWorkerOf("wait");
        ProcessHandle lost = ProcessHandle.of(grading).orElseThrow().parent().orElseThrow();

        new ProcessBuilder("kill", "-9", Long.toString(lost.pid())).start().waitFor();
        FakeBatch.release(desk);

        BatchResult result = batch.get(SECONDS_MAX, TimeUnit.SECONDS);
        assertThat(result.grades()).extracting(Grade::name).containsExactly("hers", "his", "wait");
        assertThat(result.faults()).isZero();
        assertThat(folder.resolve("out/reports/wait/report.json")).content().contains("the text was wait");
        assertThat(given()).containsExactlyInAnyOrder("wait", "hers", "his", "wait");
        assertThat(count("gossipkit_jobs")).isZero();
        assertThat(count("gossipkit_grades")).isEqualTo(3);
    }

    @Test
    void whatIsGradedOnceIsGradedForEveryBatch() throws Exception {
        handIn("hers", "his");
        startWorker();
        run("out");
        handIn("theirs");

        assertThat(run("another").grades()).hasSize(3);

        assertThat(given()).containsExactlyInAnyOrder("hers", "his", "theirs");
        assertThat(folder.resolve("another/grades.csv")).exists();
    }

    @Test
    void aBatchThatWasStoppedFindsWhatWorkersHaveDoneMeanwhile() throws Exception {
        handIn("hers");
        Thread batch = new Thread(() -> run("out"));
        batch.setUncaughtExceptionHandler((thread, stopped) -> {});
        batch.start();
        awaitRows("gossipkit_jobs");
        batch.interrupt();
        batch.join();
        startWorker();
        awaitRows("gossipkit_grades");

        assertThat(run("out").faults()).isZero();

        assertThat(given()).containsExactly("hers");
    }

    @Test
    void whatNoWorkerSurvivesIsTheGradersFaultAndTriedAgainByTheNextBatch() throws Exception {
        handIn("die");
        startWorker();

        assertThat(run("out").faults()).isOne();
        assertThat(folder.resolve("out/reports/die/report.json"))
                .content()
                .contains("GRADER_ERROR", "ended with status 9, at the last of 3 attempts");
        assertThat(given()).hasSize(6);

        assertThat(run("out").faults()).isOne();
        assertThat(given()).hasSize(12);
    }

    @Test
    void aWorkerLeavesToOthersWhatIsMeantForOtherChecks() throws Exception {
        handIn("hers");
        sql(
                url,
                "insert into gossipkit_jobs (task_name, task_instance, execution_time, picked, version)"
                        + " values ('grade-others', 'theirs', 'epoch', false, 1)");
        startWorker();

        assertThat(run("out").faults()).isZero();

        assertThat(given()).containsExactly("hers");
        assertThat(count("gossipkit_jobs where not picked")).isOne();
    }

    @Test
    void anAddressThatLeadsNowhereIsTheUsersMistake() {
        assertThatThrownBy(() -> new QueueAddress("jdbc:mysql://host/db"))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("jdbc:postgresql://host/database");
        String nowhere = "jdbc:postgresql://localhost:1/queue?user=me&password=secret";
        assertThatThrownBy(() -> GradeQueue.open(new QueueAddress(nowhere), 1))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("the queue jdbc:postgresql://localhost:1/queue cannot be used: ")
                .hasMessageContaining("refused")
                .hasMessageNotContaining("secret");
    }

    private void handIn(String... texts) throws IOException {
        for (String text : texts) {
            Path submission = Files.createDirectory(submissions.resolve(text));
            Files.writeString(submission.resolve("GossipProtocol.java"), text);
        }
    }

    private BatchResult run(String out) {
        try (GradeQueue queue = GradeQueue.open(new QueueAddress(url), 1)) {
            return FakeBatch.run(
                    FakeBatch.order(submissions, folder.resolve(out)),
                    new QueuedGraders(queue, waiting -> {}, () -> {}));
        }
    }

    private void startWorker() throws IOException {
        Process worker = new ProcessBuilder(FakeBatch.java(FakeQueueWorker.class, url, desk.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        workers.add(worker);
        BufferedReader said = worker.inputReader();
        assertThat(said.readLine()).isEqualTo("at work");
    }

    /** The texts that workers were given, in that order. */
    private List<String> given() {
        return FakeBatch.log(desk).stream().map(line -> line.split(" ")[0]).toList();
    }

    /** The process that has been given that text. */
    private long awaitWorkerOf(String text) throws Exception {
        try (WatchService news = folder.getFileSystem().newWatchService()) {
            desk.register(news, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!given().contains(text)) {
                WatchKey key = news.poll(SECONDS_MAX, TimeUnit.SECONDS);
                assertThat(key).as("news of a worker").isNotNull();
                key.pollEvents();
                key.reset();
            }
        }
        return FakeBatch.log(desk).stream()
                .filter(line -> line.startsWith(text))
                .mapToLong(line -> Long.parseLong(line.split(" ")[1]))
                .findFirst()
                .orElseThrow();
    }

    private void awaitRows(String table) throws SQLException {
        while (count(table) == 0) {
            Thread.onSpinWait();
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void sql(String url, String... commands) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
