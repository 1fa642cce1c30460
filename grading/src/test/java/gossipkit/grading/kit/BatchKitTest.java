package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.Subjects;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code kit batch} as typed, on the real kit. */
class BatchKitTest {

    private static final Path DO_NOTHING =
            Path.of("src/main/resources/gossipkit/grading/trivial/do-nothing/GossipProtocol.java");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path submissions;

    @BeforeEach
    void makeAFolder() throws IOException {
        submissions = Files.createDirectory(folder.resolve("homework"));
    }

    @Test
    void gradesAsGradeDoes() throws IOException {
        Path alice = Files.copy(DO_NOTHING, submissions.resolve("alice.java"));
        Files.writeString(submissions.resolve("bob.java"), "class {");

        assertThat(kit("batch", submissions.toString(), "--no-mutants")).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .startsWith("2 submissions: 1 below the pass mark, 1 NOT_COMPILED\n")
                .contains("grades: " + folder.resolve("homework-grades/grades.csv"))
                .contains("class report: " + folder.resolve("homework-grades/class.html"));
        Path reports = folder.resolve("homework-grades/reports");
        assertThat(reports.resolve("bob.java/report.txt"))
                .content()
                .contains("it does not compile", "GossipProtocol.java:1");
        kit("grade", alice.toString(), "--json");
        assertThat(reports.resolve("alice.java/report.json")).hasContent(out.toString());
    }

    @Test
    void insideTheGraderOnlyWhenAskedFor() throws IOException {
        Files.copy(DO_NOTHING, submissions.resolve("alice.java"));

        assertThat(kit(
                        "batch",
                        submissions.toString(),
                        "--isolation",
                        "none",
                        "--jobs",
                        "1",
                        "--seed",
                        "3",
                        "--no-mutants"))
                .isZero();

        assertThat(folder.resolve("homework-grades/reports/alice.java/report.json"))
                .content()
                .contains("\"seed\": 3,\n  \"isolation\": \"none\"", "\"verdict\": \"GRADED\"");
    }

    @Test
    void theClassReportNamesTheMutantThatASubmissionIs() throws Exception {
        KnownMutant mutant = Equipment.ofKit().mutants().get().get(0);
        Path bob = Files.createDirectory(submissions.resolve("bob"));
        for (var file : new Subjects().find("mutant:" + mutant.id()).files().entrySet()) {
            Files.writeString(bob.resolve(file.getKey()), file.getValue());
        }
        Equipment ofKit = Equipment.ofKit();
        Equipment withOne = new Equipment(
                ofKit.subjects(), ofKit.isolated(), ofKit.checks(), ofKit.settings(), () -> List.of(mutant));

        assertThat(kit(withOne, "batch", submissions.toString(), "--anonymous")).isZero();

        Path grades = folder.resolve("homework-grades");
        assertThat(grades.resolve("mutants.csv"))
                .content()
                .isEqualToNormalizingNewlines(
                        "mutant,title,exact,near\n" + mutant.id() + "," + mutant.title() + ",1,0\n");
        assertThat(grades.resolve("submissions.csv"))
                .content()
                .contains("\r\nsubmission-01,")
                .doesNotContain("bob");
        assertThat(grades.resolve("grades.csv")).content().contains("\r\nbob,");
        assertThat(grades.resolve("times.csv")).content().containsPattern("submission-01,\\d{3,}\r\n");
    }

    @Test
    void misuseIsOneLineAndStatusTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertMisuse("no folder \"nowhere\"", "nowhere");
        assertMisuse("no folder \"" + file, file.toString());
        assertMisuse("there are no submissions in " + submissions, submissions.toString());
        Files.copy(DO_NOTHING, submissions.resolve("alice.java"));
        assertMisuse("--jobs must be at least 1: 0", submissions.toString(), "--jobs", "0");
        assertMisuse("cannot write to " + file, submissions.toString(), "--out", file.toString());
        assertMisuse(
                "among the submissions",
                submissions.toString(),
                "--out",
                submissions.resolve("x").toString());
        assertMisuse("there is nothing beside /", "/");
        assertMisuse("--hint is 1, 2 or 3", submissions.toString(), "--hint", "9");
        assertThat(folder.resolve("homework-grades")).doesNotExist();
    }

    private void assertMisuse(String message, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "batch";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(kit(all)).as(message).isEqualTo(2);
        assertThat(err.toString()).startsWith("kit: ").contains(message).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    private int kit(String... arguments) {
        return kit(Equipment.ofKit(), arguments);
    }

    private int kit(Equipment equipment, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine kit = Kit.commandLine(equipment);
        kit.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return kit.execute(arguments);
    }
}
