package gossipkit.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the coordinator makes of submissions and of workers. */
class BatchTest {

    @TempDir
    private Path folder;

    private Path submissions;
    private Path out;
    private Path desk;

    @BeforeEach
    void makeFolders() throws IOException {
        submissions = Files.createDirectory(folder.resolve("submissions"));
        desk = Files.createDirectory(folder.resolve("desk"));
        out = folder.resolve("out");
    }

    @Test
    void identicalSubmissionsAreGradedOnceAndEachHasItsReport() throws IOException {
        handIn("alice", "class A {\n}");
        handIn("bob", "class A {\r\n}");
        handIn("carol", "another");

        BatchResult result = run();

        assertThat(result.gradedNow()).isEqualTo(2);
        assertThat(report("bob", "report.json").replace("\"bob\"", "\"alice\""))
                .isEqualTo(report("alice", "report.json"))
                .contains("\"reason\": \"the text was class A {");
        assertThat(report("bob", "report.txt")).contains("  bob, seed 1");
        assertThat(rows()).extracting(row -> row.replaceAll(",.*", "")).containsExactly("alice", "bob", "carol");
    }

    @Test
    void aSecondCallGradesOnlyWhatIsNew() throws IOException {
        handIn("alice", "hers");
        run();
        handIn("bob", "his");
        handIn("carol", "hers");

        assertThat(run().gradedNow()).isOne();

        assertThat(given()).containsExactly("hers", "his");
        assertThat(report("carol", "report.json")).contains("\"subject\": \"carol\"", "hers");
        assertThat(run().gradedNow()).isZero();
        assertThat(rows()).hasSize(3);
    }

    @Test
    void theClassReportIsTheSameWhenNothingIsNew() throws IOException {
        handIn("alice", "hers");
        Files.createDirectory(submissions.resolve("empty"));
        run();
        Map<String, String> first = classReport();

        run();

        assertThat(classReport()).isEqualTo(first).hasSize(12);
        assertThat(first.get("times.csv")).matches("name,milliseconds\r\nalice,\\d+\r\nempty,\r\n");
        assertThat(first.get("class.html")).contains("href=\"reports/alice/report.html\"");
        assertThat(out.resolve("reports/alice/report.html")).exists();
    }

    @Test
    void anotherSeedOrIsolationIsAnotherGrade() throws IOException {
        handIn("alice", "hers");
        run();

        assertThat(FakeBatch.run(
                                new BatchOrder(submissions, out, Seed.of(2), "process", 1, false, false),
                                desk,
                                Desks.LIMIT)
                        .gradedNow())
                .isOne();
        assertThat(FakeBatch.run(
                                new BatchOrder(submissions, out, Seed.of(1), "none", 1, false, false),
                                desk,
                                Desks.LIMIT)
                        .gradedNow())
                .isOne();
        assertThat(run().gradedNow()).isZero();
    }

    @Test
    void whatWasSpoiledOnTheDiskIsGradedAgain() throws IOException {
        handIn("alice", "hers");
        run();
        try (Stream<Path> kept = Files.list(out.resolve("kept"))) {
            Files.writeString(kept.findFirst().orElseThrow(), "{\"kit\":");
        }

        assertThat(run().gradedNow()).isOne();
    }

    @Test
    void aWorkerThatDiesIsReplacedAndItsSubmissionTriedOnceMore() throws IOException {
        handIn("alice", "die once");
        handIn("bob", "his");

        assertThat(run().grades()).extracting(Grade::verdict).containsOnly(Verdict.NOT_COMPILED);

        assertThat(given()).containsExactly("die once", "die once", "his");
    }

    @Test
    void whoKillsTwoWorkersIsTheGradersFaultAndStopsNobody() throws IOException {
        handIn("alice", "die");
        handIn("bob", "babble");
        handIn("carol", "hers");

        BatchResult result = run();

        assertThat(result.faults()).isEqualTo(2);
        assertThat(given()).containsExactly("die", "die", "babble", "babble", "hers");
        assertThat(report("alice", "report.json")).contains("GRADER_ERROR", "the grading process ended with status 9");
        assertThat(report("bob", "report.json")).contains("said something that is no report");
        assertThat(rows().get(0)).isEqualTo("alice,,,,,,,,,,,,,GRADER_ERROR,alice");
        assertThat(rows().get(2)).startsWith("carol,0.0,0.0,").endsWith(",NOT_COMPILED,carol");
    }

    @Test
    void theNextCallTriesAgainWhereTheGraderFailed() throws IOException {
        handIn("alice", "die");
        run();

        assertThat(run().gradedNow()).isOne();

        assertThat(given()).containsExactly("die", "die", "die", "die");
    }

    @Test
    void aStuckWorkerIsKilledWithAllThatItStarted() throws IOException {
        handIn("alice", "wait");

        BatchResult result = FakeBatch.run(FakeBatch.order(submissions, out), desk, Duration.ofSeconds(5));

        assertThat(result.grades()).extracting(Grade::verdict).containsExactly(Verdict.GRADER_ERROR);
        assertThat(report("alice", "report.json")).contains("did not finish within 5 s");
        List<String> log = FakeBatch.log(desk);
        assertThat(log)
                .hasSize(2)
                .allSatisfy(line -> Stream.of(line.split(" "))
                        .skip(1)
                        .forEach(pid -> assertThat(
                                        ProcessHandle.of(Long.parseLong(pid)).filter(BatchTest::isRunning))
                                .isEmpty()));
    }

    @Test
    void whateverLiesThereHasItsVerdict() throws Exception {
        handIn("alice", "hers");
        Files.writeString(submissions.resolve("bob.java"), "his");
        Files.writeString(submissions.resolve("carol.docx"), "dear teacher");
        Files.writeString(submissions.resolve("dan.zip"), "no zip");
        Files.createDirectory(submissions.resolve("empty"));
        Files.createSymbolicLink(submissions.resolve("link"), submissions.resolve("alice"));
        Files.createSymbolicLink(submissions.resolve("nowhere"), submissions.resolve("nobody"));
        assertThat(new ProcessBuilder("mkfifo", submissions.resolve("pipe.java").toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.writeString(submissions.resolve(".DS_Store"), "");

        BatchResult result = run();

        assertThat(result.leftOut()).containsExactly(".DS_Store");
        assertThat(rows())
                .extracting(row -> row.replaceAll(",.*,(.*),.*", " $1"))
                .containsExactly(
                        "alice NOT_COMPILED",
                        "bob.java NOT_COMPILED",
                        "carol.docx NOT_FOUND",
                        "dan.zip NOT_FOUND",
                        "empty NOT_FOUND",
                        "link NOT_FOUND",
                        "nowhere NOT_FOUND",
                        "pipe.java NOT_FOUND");
        assertThat(report("carol.docx", "report.json")).contains("neither a folder, nor a zip, nor a .java file");
        assertThat(report("link", "report.txt")).contains("link is a link: put what it leads to in its place");
    }

    @Test
    void namesStayWhereTheyBelong() throws IOException {
        for (String name :
                List.of("up\\..\\..", "$(reboot)", "<b>bold</b>".replace('/', '|'), "-rf", "a\nb", "é".repeat(100))) {
            handIn(name, name);
        }

        run();

        try (Stream<Path> found = Files.walk(folder, 3)) {
            assertThat(found.filter(path -> path.getParent().equals(out.resolve("reports"))))
                    .hasSize(6)
                    .allMatch(path -> path.getFileName().toString().matches("[A-Za-z0-9_. -]+-[0-9a-f]{8}"));
        }
        try (Stream<Path> top = Files.list(folder)) {
            assertThat(top.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("submissions", "desk", "out");
        }
        assertThat(Files.readString(out.resolve("grades.csv")))
                .contains("\r\n'-rf,", "\r\na b,")
                .doesNotContain("\na\n");
    }

    @Test
    void onlyOneBatchAtATimeWritesToAFolder() throws IOException {
        handIn("alice", "hers");
        try (Results other = new Results(out)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(this::run)
                    .isInstanceOf(UsageError.class)
                    .hasMessageStartingWith("another batch is writing to " + out);
        }
        assertThat(run().grades()).hasSize(1);
    }

    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private Map<String, String> classReport() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        texts.keySet().removeAll(List.of("grades.csv", "batch.lock"));
        return texts;
    }

    private BatchResult run() {
        return FakeBatch.run(FakeBatch.order(submissions, out), desk, Desks.LIMIT);
    }

    private void handIn(String name, String text) throws IOException {
        Path path = Files.createDirectory(submissions.resolve(name));
        Files.writeString(path.resolve("GossipProtocol.java"), text);
    }

    private List<String> given() {
        return FakeBatch.log(desk).stream()
                .map(line -> line.replaceAll(" \\d+.*", ""))
                .collect(Collectors.toList());
    }

    private String report(String name, String file) throws IOException {
        return Files.readString(out.resolve("reports").resolve(name).resolve(file));
    }

    private List<String> rows() throws IOException {
        return Files.readString(out.resolve("grades.csv")).lines().skip(1).toList();
    }
}
