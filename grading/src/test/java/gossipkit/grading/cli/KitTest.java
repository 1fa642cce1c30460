package gossipkit.grading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.exercise.swim.Specimen;
import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KitTest {

    private static final Set<String> REPORTS = Set.of(
            "report.json", "report.txt", "report.html", "report.md", "junit.xml", "gradescope.json", "classroom.json");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private CheckCatalogue checks = new CheckCatalogue(List.of(BootstrapSpecimens.class));

    @Test
    void statusZeroIsForThosePassed() {
        assertThat(kit("grade", "idle", "--item", "bootstrap")).isZero();
        assertThat(out.toString())
                .contains("[##########]    5.0 /  5")
                .endsWith("score 5.0 of 5, pass mark 70 %: passed\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void statusOneIsForThoseBelow() {
        assertThat(kit("grade")).isOne();
        assertThat(out.toString()).contains("its one check failed", "Not written yet", "Next: TODO 3 (Specimen.java:");
    }

    @Test
    void statusThreeIsForWhatCannotBeGraded() {
        assertThat(kit("grade", "broken", "--json")).isEqualTo(3);
        assertThat(out.toString()).contains("\"verdict\": \"NOT_COMPILED\"", "\"reason\": \"it does not compile\"");
        assertThat(kit("grade", "broken")).isEqualTo(3);
        assertThat(err.toString()).startsWith("kit: not graded: it does not compile:\n  it does not compile");
    }

    @Test
    void statusFourIsForTheGraderItself() {
        checks = new CheckCatalogue(List.of(BrokenSpecimens.class));
        assertThat(kit("grade", "idle", "--json")).isEqualTo(4);
        assertThat(out.toString()).contains("\"verdict\": \"GRADER_ERROR\"");
        assertThat(err.toString()).startsWith("kit: the grader itself failed: ").hasLineCount(1);
    }

    @Test
    void misuseIsOneLineAndStatusTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertMisuse("no such path: nowhere", "grade", "nowhere");
        assertMisuse("no such item: nonsense; there are bootstrap, ", "grade", "--item", "nonsense");
        assertMisuse("'abc' is not a long", "grade", "--seed", "abc");
        assertMisuse(
                "cannot write to " + file.resolve("out"),
                "grade",
                "--out",
                file.resolve("out").toString());
        assertMisuse("cannot write to " + file, "grade", "--out", file.toString());
        assertMisuse("not a replay token", "replay", "nonsense");
        assertMisuse("--hint is 1, 2 or 3", "grade", "--hint", "4");
        assertMisuse("--hint is 1, 2 or 3", "grade", "--hint", "0");
        assertMisuse("--hint is 1, 2 or 3", "replay", token(), "--hint", "all");
        assertMisuse("damaged", "replay", "leave.x~1~AAAAAAAA");
        assertMisuse("Missing required parameter", "replay");
        assertMisuse("nobody edits mutant:x: watch exercise, ", "watch", "mutant:x");
        assertMisuse("nobody edits a.zip", "watch", "a.zip");
        assertMisuse("no file or folder \"nowhere\"", "watch", "nowhere");
        assertMisuse("only one of --batch, --watch and --simulate", "bench", "--batch", "--simulate");
        assertMisuse("which command?");
        assertMisuse("Unmatched argument", "nonsense");
    }

    @Test
    void jsonIsAloneOnStandardOutputAndTheSameTwice() {
        kit("grade", "--json");
        String first = out.toString();
        out.getBuffer().setLength(0);
        kit("grade", "--json");

        assertThat(first)
                .startsWith("{\n  \"schema\": 1,\n  \"kit\": \"1.")
                .endsWith("}\n")
                .isEqualTo(out.toString());
    }

    @Test
    void writesItsReports() throws IOException {
        kit("grade", "--out", folder.resolve("new/out").toString(), "--json");

        assertThat(filesIn(folder.resolve("new/out"))).isEqualTo(REPORTS);
        assertThat(folder.resolve("new/out/report.json")).hasContent(out.toString());
        assertThat(folder.resolve("new/out/report.txt")).content().startsWith("Gossip Kit");
    }

    @Test
    void writesTheSameReportsOfWhatCannotBeGraded() throws IOException {
        assertThat(kit("grade", "broken", "--out", folder.resolve("broken").toString()))
                .isEqualTo(3);
        checks = new CheckCatalogue(List.of(BrokenSpecimens.class));
        assertThat(kit("grade", "idle", "--out", folder.resolve("fault").toString()))
                .isEqualTo(4);

        assertThat(filesIn(folder.resolve("broken"))).isEqualTo(REPORTS);
        assertThat(filesIn(folder.resolve("fault"))).isEqualTo(REPORTS);
        assertThat(folder.resolve("fault/gradescope.json")).content().contains("This is not your fault");
    }

    private static Set<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void replayTellsWhetherItStillFails() {
        String token = token();

        assertThat(kit("replay", token)).isOne();
        assertThat(out.toString())
                .contains("threw UnsupportedOperationException: TODO 3", "grading/kit replay " + token);
        assertThat(kit("replay", token, "idle")).isZero();
        assertThat(kit("replay", token, "broken")).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("kit: it does not compile\n");
    }

    @Test
    void replayOfACheckWithoutARunHasNothingToPlay() {
        String file = folder.resolve("run.html").toString();
        assertMisuse("nothing to play: bootstrap.tick-returns has no run", "replay", token(), "--html", file);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replayShowsAsManyHintsAsAskedFor() {
        String token = token();

        kit("replay", token);
        assertThat(out.toString())
                .contains("    hint      Where does it start?\n    replay ")
                .endsWith("\n  more hints: --hint 2, then --hint 3\n");
        out.getBuffer().setLength(0);
        kit("replay", token, "--hint", "3");
        assertThat(out.toString())
                .contains("    hint 1    Where does it start?\n    hint 2    Start with the constructor.\n    hint 3  ")
                .doesNotContain("more hints");
    }

    @Test
    void theFirstHintOnlyIsInTheJson() {
        kit("grade", "--json", "--hint", "3");
        assertThat(out.toString()).contains("\"hint\": \"Where does it start?\"");
    }

    @Test
    void gradeShowsAsManyHintsAsAskedFor() {
        assertThat(kit("grade", "throwing")).isOne();
        assertThat(out.toString())
                .contains("    hint      Where does it start?\n    replay ")
                .contains("\n  more hints: --hint 2, then --hint 3\n  score ");
        out.getBuffer().setLength(0);
        kit("grade", "throwing", "--hint", "2", "--out", folder.toString());
        assertThat(out.toString())
                .contains("    hint 1    Where does it start?\n    hint 2    Start with the constructor.\n    replay ")
                .contains("\n  more hints: --hint 3\n  score ");
        assertThat(folder.resolve("report.txt")).hasContent(out.toString());
    }

    @Test
    void helpIsEverywhere() {
        for (String[] arguments : new String[][] {{"-h"}, {"grade", "-h"}, {"replay", "--help"}, {"--version"}}) {
            assertThat(kit(arguments)).isZero();
        }
        assertThat(out.toString()).contains("grade", "replay", "TOKEN", "Gossip Kit 1.");
    }

    private String token() {
        kit("grade", "--json");
        String token = out.toString().replaceAll("(?s).*?\"replay\": \"([^\"]*)\".*", "$1");
        out.getBuffer().setLength(0);
        return token;
    }

    private void assertMisuse(String message, String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(kit(arguments)).as(message).isEqualTo(2);
        assertThat(err.toString()).startsWith("kit: ").contains(message).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    private int kit(String... arguments) {
        SuiteSettings settings = new SuiteSettings(Duration.ofSeconds(1), 100, true);
        CommandLine kit =
                Kit.commandLine(new Equipment(KitTest::load, KitTest::noIsolation, () -> checks, settings, List::of));
        return kit.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(here(arguments));
    }

    /** These subjects are objects of this process, whatever they are called. */
    private static String[] here(String... arguments) {
        boolean loads = arguments.length > 0 && List.of("grade", "replay").contains(arguments[0]);
        return Stream.concat(Stream.of(arguments), loads ? Stream.of("--isolation", "none") : Stream.empty())
                .toArray(String[]::new);
    }

    private static IsolatedSubjects noIsolation() {
        throw new AssertionError("these subjects have no sources");
    }

    private static LoadedSubject load(String argument) throws Ungradable {
        return switch (argument) {
            case "exercise" -> Specimen.starter();
            case "idle" -> Specimen.idle();
            case "throwing" ->
                Specimen.ticking(() -> {
                    throw new IllegalStateException("lost");
                });
            case "broken" -> throw new Ungradable(Verdict.NOT_COMPILED, "broken", "it does not compile");
            default -> throw new UsageError("no such path: " + argument);
        };
    }
}
