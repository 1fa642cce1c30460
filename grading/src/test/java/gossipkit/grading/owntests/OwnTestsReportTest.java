package gossipkit.grading.owntests;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.isolation.TestResult;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.KnownMutant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The forms of the report, with the same numbers in each. */
class OwnTestsReportTest {

    private static final KnownMutant MUTE = new KnownMutant("mute", "says nothing", "P3", "kit", "ping_ack", "", "");
    private static final KnownMutant DEAF = new KnownMutant("deaf", "hears nothing", "M1", "kit", "ping_ack", "", "");

    private static final OwnTestsReport REPORT = report(
            Verdict.GRADED,
            Optional.empty(),
            List.of(
                    new OwnTest("ATest.answers", Optional.empty(), List.of("mute")),
                    new OwnTest(
                            "ATest.wrong",
                            Optional.of(new Fault("the variant generous", Outcome.FAILED, "expected 1 but was 2")),
                            List.of())),
            List.of(
                    new MutantScore(MUTE, 6, new Points(250), List.of("ATest.answers")),
                    new MutantScore(DEAF, 1, new Points(750), List.of())));

    private static OwnTestsReport report(
            Verdict verdict, Optional<String> reason, List<OwnTest> tests, List<MutantScore> mutants) {
        return new OwnTestsReport("1.0.0", "own", 1, Isolation.NONE, verdict, reason, tests, mutants);
    }

    @Test
    void theTextHasALineForEachTestAndEachMutant() {
        assertThat(OwnTestsText.of(REPORT, Paint.PLAIN))
                .startsWith("Gossip Kit 1.0.0  tests in own, seed 1\n")
                .contains("      1  ATest.answers\n")
                .contains("      -  ATest.wrong: scores nothing\n"
                        + "         FAILED on the variant generous: expected 1 but was 2\n")
                .contains("    25.0       6  mute: ATest.answers\n")
                .contains("    75.0       1  deaf: survives\n")
                .endsWith("  score 25.0 of 100.0: 1 of 2 mutants killed by 2 tests, 1 of them wrong\n");
    }

    @Test
    void theJsonHasTheSame() {
        assertThat(OwnTestsJson.of(REPORT).replaceAll("\\s+", " "))
                .contains("\"verdict\": \"GRADED\", \"score\": 25.0, \"maxScore\": 100.0, \"tests\": [")
                .contains("{ \"name\": \"ATest.answers\", \"kills\": [ \"mute\" ] }")
                .contains("\"fault\": { \"on\": \"the variant generous\", \"outcome\": \"FAILED\","
                        + " \"message\": \"expected 1 but was 2\" }, \"kills\": []")
                .contains("\"checks\": 6, \"points\": 25.0, \"killedBy\": [ \"ATest.answers\" ]")
                .contains("\"killed\": 1, \"total\": 2");
    }

    @Test
    void theMarkdownHasTheScoreInItsTitleAndFencesTheRest() {
        assertThat(OwnTestsMarkdown.of(REPORT))
                .startsWith("# Own tests: score 25.0 of 100.0: 1 of 2 mutants killed by 2 tests, 1 of them wrong\n")
                .contains("```text\nGossip Kit")
                .endsWith("\n```\n");
    }

    @Test
    void whatCannotBeGradedHasAScoreOfZeroAndAReason() {
        OwnTestsReport report = report(Verdict.NOT_COMPILED, Optional.of("ATest.java:1: what?"), List.of(), List.of());
        assertThat(report.score()).isEqualTo(Points.ZERO);
        assertThat(OwnTestsText.of(report, Paint.PLAIN))
                .isEqualTo("not graded: the tests do not compile:\n  ATest.java:1: what?\n");
        assertThat(OwnTestsJson.of(report)).contains("\"verdict\": \"NOT_COMPILED\"", "ATest.java:1: what?");
    }

    @Test
    void whatATestSaysCannotCommandATerminalOrABuildServerOrEndTheFence() {
        Implementation reference = new Implementation(
                "the reference", Optional.empty(), new CompiledSubject("any", "any", new TreeMap<>()));
        Fault fault = Fault.of(reference, new TestResult(Outcome.FAILED, "\u001b[2J```\n::error::x\n##[error]y"));
        assertThat(fault.message()).isEqualTo("?[2J``` ::error::x #?[error]y");
        OwnTestsReport report = report(
                Verdict.GRADED, Optional.empty(), List.of(new OwnTest("a", Optional.of(fault), List.of())), List.of());
        assertThat(OwnTestsMarkdown.of(report)).containsOnlyOnce("```text\n").doesNotContain("[2J```");
    }
}
