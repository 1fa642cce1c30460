package gossipkit.grading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.report.LearnersView;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.tests.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What instructors keep to themselves: checks and seeds. */
class HiddenChecksTest {

    private static final CheckCatalogue CHECKS =
            new CheckCatalogue(List.of(BootstrapSpecimens.class), List.of(HiddenSpecimens.class));
    private static final String SEED = "987654321";

    @TempDir
    private Path folder;

    private String submission;

    @BeforeEach
    void submit() throws IOException {
        Path source = Path.of("src/main/resources/gossipkit/grading/trivial/do-nothing/GossipProtocol.java");
        submission = Files.copy(source, folder.resolve("GossipProtocol.java")).toString();
    }

    @Test
    void noFileNamesAHiddenCheckOrSaysWhatItIsAbout() throws IOException {
        String all = grade(CHECKS);

        assertThat(all)
                .contains("bootstrap.hidden-1", "\"name\": \"bootstrap", "hidden 2")
                .doesNotContainIgnoringCase("confidential")
                .doesNotContainIgnoringCase("undercover")
                .doesNotContain("whispered", Rule.M5.sentence(), Rule.M6.sentence(), "M5", "M6", "hidden-3");
    }

    @Test
    void theInstructorSeesThemLikeAllOthers() throws IOException {
        assertThat(grade(CHECKS, "--show-hidden"))
                .contains("bootstrap.confidential-matter", "whispered once", "something else that is", "\"M5\"")
                .contains("grading/kit replay bootstrap.confidential-matter~")
                .doesNotContain("hidden-1");
    }

    @Test
    void pointsDoNotDependOnWhoReads() throws IOException {
        assertThat(points(grade(CHECKS)))
                .isNotEmpty()
                .isEqualTo(points(grade(CHECKS, "--show-hidden")))
                .isNotEqualTo(points(grade(new CheckCatalogue(List.of(BootstrapSpecimens.class)))));
    }

    @Test
    void aHiddenSeedIsNowhere() throws IOException {
        String all = grade(CheckCatalogue.ofKit(), "--item", "indirect_probe", "--hidden-seed", SEED);

        assertThat(all)
                .contains("hidden seed", "\"seed\": null", "node1 alone, ")
                .doesNotContain(SEED, "kit replay", "\"replay\"", "--seed")
                .doesNotContainPattern("seed -?\\d");
    }

    @Test
    void aHiddenSeedGivesTheGradeOfThatSeed() throws IOException {
        assertThat(points(grade(CheckCatalogue.ofKit(), "--item", "leave", "--hidden-seed", SEED)))
                .isEqualTo(points(grade(CheckCatalogue.ofKit(), "--item", "leave", "--seed", SEED)));
    }

    @Test
    void aRunHasOneSeed() {
        StringWriter err = new StringWriter();
        int status = kit(CHECKS)
                .setErr(new PrintWriter(err))
                .execute("grade", submission, "--seed", "1", "--hidden-seed", "2");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("kit: either --seed or --hidden-seed: a run has one seed\n");
    }

    @Test
    void noResultOfABatchTellsAHiddenSeed() throws IOException {
        Path submissions = Files.createDirectory(folder.resolve("homework"));
        Files.copy(Path.of(submission), submissions.resolve("alice.java"));
        StringWriter out = new StringWriter();
        int status = kit(CheckCatalogue.ofKit())
                .setOut(new PrintWriter(out))
                .execute("batch", submissions.toString(), "--no-mutants", "--isolation", "none", "--hidden-seed", SEED);

        assertThat(status).isZero();
        assertThat(out.toString()).doesNotContain(SEED);
        assertThat(texts(folder.resolve("homework-grades")))
                .contains("hidden seed", "\"seed\": null")
                .doesNotContain(SEED, "kit replay")
                .doesNotContainPattern("seed -?\\d");
    }

    @Test
    void aCheckHasTheSameNameInEveryReport() {
        assertThat(new LearnersView(false, true).names(CHECKS))
                .containsEntry("bootstrap.confidential-matter", "bootstrap.hidden-1")
                .containsEntry("bootstrap.undercover-matter", "bootstrap.hidden-2")
                .hasSize(2);
        assertThat(LearnersView.EVERYTHING.names(CHECKS)).isEmpty();
    }

    /** All that a grade prints and writes. */
    private String grade(CheckCatalogue checks, String... options) throws IOException {
        Path out = folder.resolve("reports");
        StringWriter screen = new StringWriter();
        kit(checks)
                .setOut(new PrintWriter(screen))
                .execute(Stream.concat(
                                Stream.of("grade", submission, "--isolation", "none", "--hint", "3", "--out", out + ""),
                                Stream.of(options))
                        .toArray(String[]::new));
        return screen + texts(out);
    }

    private static CommandLine kit(CheckCatalogue checks) {
        return Kit.commandLine(
                new Equipment(new Subjects(), () -> null, () -> checks, SuiteSettings.explaining(), List::of));
    }

    private static List<String> points(String all) {
        return all.lines()
                .filter(line -> line.strip().matches("\"(score|points)\": .*"))
                .toList();
    }

    /** With the paths: those of kept grades are made of what decides them. */
    private static String texts(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file)).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
