package gossipkit.grading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.Isolation;
import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final CheckReport PASSED = check("bootstrap.joins", true, Outcome.PASSED, null);
    private static final CheckReport BROKEN = new CheckReport(
            "refutation.dead-claim-is-refuted",
            true,
            false,
            List.of(Rule.S1, Rule.S2),
            Outcome.FAILED,
            Optional.of(
                    "rule S1: " + Rule.S1.sentence() + "\nexpected: ALIVE at incarnation 4\nfound: nothing was sent"),
            List.of(
                    "A member hears of its own death like of any other claim.",
                    "Look at your merging when the claim is about yourself.",
                    "Your incarnation becomes one more than that of the claim. You say ALIVE at that incarnation, to"
                            + " the sender."),
            Optional.of("refutation.dead-claim-is-refuted~1~AZpbZYdb"),
            Optional.of(Diagrams.of("leave()")),
            true);
    private static final CheckReport BRIEF = check(
            "refutation.old-claims",
            false,
            Outcome.TIMED_OUT,
            "one run did not end within 10 s: is there a loop that never ends?");
    private static final CheckReport OPEN = check(
            "leave.leaves",
            true,
            Outcome.CRASHED,
            "leave() of node1 threw UnsupportedOperationException: TODO 9 (GossipProtocol.java:187)");

    @Test
    void jsonHasTheKeysOfTheContract() throws IOException {
        assertThat(JsonReport.of(report())).isEqualTo(golden("report.json"));
    }

    @Test
    void textIsWhatALearnerReads() throws IOException {
        assertThat(TextReport.of(report(), Paint.PLAIN, "my project/é")).isEqualTo(golden("report.txt"));
    }

    @Test
    void hintsAreShownUpToTheStepAskedFor() {
        assertThat(TextReport.of(report(), Paint.PLAIN, "exercise", 2))
                .contains("""
                            hint 1    A member hears of its own death like of any other claim.
                            hint 2    Look at your merging when the claim is about yourself.
                            replay    grading/kit\
                        """, "\n  more hints: --hint 3\n  score ");
        assertThat(TextReport.of(report(), Paint.PLAIN, "exercise", 3))
                .contains("""
                            hint 3    Your incarnation becomes one more than that of the claim. You say ALIVE at that
                                      incarnation, to the sender.
                            replay    grading/kit\
                        """)
                .doesNotContain("more hints");
    }

    @Test
    void theShortestFailureOfOneMemberIsToldInFullUnlessTheEssentialOneFails() {
        CheckReport cluster = drawn("leave.cluster", false, false, "a");
        CheckReport far = drawn("leave.far", false, true, "a", "b", "c");
        CheckReport near = drawn("leave.near", false, true, "a", "b");
        CheckReport silent = check("leave.silent", false, Outcome.FAILED, "found: nothing");
        CheckReport essential = drawn("leave.essential", true, false, "a", "b", "c", "d");

        assertThat(ids(cluster, far, silent, near))
                .containsExactly("leave.near", "leave.far", "leave.cluster", "leave.silent");
        assertThat(ids(near, essential)).containsExactly("leave.essential", "leave.near");
    }

    private static List<String> ids(CheckReport... failed) {
        ItemReport item = new ItemReport(Item.LEAVE, Points.ZERO, List.of(failed));
        GradeReport report = new GradeReport(
                "1.0.0",
                "exercise",
                OptionalLong.of(1),
                Isolation.NONE,
                Verdict.GRADED,
                Optional.empty(),
                List.of(item),
                "");
        return TextReport.of(report, Paint.PLAIN, "exercise")
                .lines()
                .filter(line -> line.startsWith("  leave."))
                .map(line -> line.strip().split(" ")[0])
                .toList();
    }

    private static CheckReport drawn(String id, boolean essential, boolean alone, String... diagram) {
        return new CheckReport(
                id,
                essential,
                false,
                List.of(Rule.L1),
                Outcome.FAILED,
                Optional.of("found: nothing"),
                List.of(),
                Optional.empty(),
                Optional.of(Diagrams.of(diagram)),
                alone);
    }

    @Test
    void coloursChangeNoWord() {
        String coloured = TextReport.of(report(), Paint.COLOURED, "exercise");

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(TextReport.of(report(), Paint.PLAIN, "exercise"));
    }

    @Test
    void aReportThatCannotBeWrittenNamesThePath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path taken = Files.createDirectories(folder.resolve("out/report.txt/inside"));
        OutputFolder out = new OutputFolder(folder.resolve("out"));

        assertThatThrownBy(() -> new OutputFolder(file.resolve("below")))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining(file.resolve("below").toString());
        assertThatThrownBy(() -> out.write("report.txt", "x"))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining(taken.getParent().toString());
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).containsExactly(taken.getParent());
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = ReportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static GradeReport report() {
        return new GradeReport(
                "1.0.0",
                "exercise",
                OptionalLong.of(1),
                Isolation.NONE,
                Verdict.GRADED,
                Optional.empty(),
                List.of(
                        new ItemReport(Item.BOOTSTRAP, new Points(50), List.of(PASSED)),
                        new ItemReport(Item.REFUTATION, Points.ZERO, List.of(BROKEN, BRIEF)),
                        new ItemReport(Item.LEAVE, Points.ZERO, List.of(OPEN))),
                "hello\nworld\u001b[2J\n");
    }

    private static CheckReport check(String id, boolean essential, Outcome outcome, String message) {
        return new CheckReport(
                id,
                essential,
                false,
                List.of(Rule.J1),
                outcome,
                Optional.ofNullable(message),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
