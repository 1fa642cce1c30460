package gossipkit.grading.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gossipkit.grading.mutation.MutantResult.Status;
import gossipkit.tests.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstructorReportTest {

    private final InstructorReport report = SmallReport.report();

    @Test
    void theScoreLeavesOutWhatIsProvenEquivalentAndCountsWhatIsOpen() {
        assertThat(report.score()).hasToString("1 / 2 = 50.0 %");
        assertThat(report.pit().orElseThrow().score()).hasToString("1 / 2 = 50.0 %");
        assertThat(new Score(1_999, 2_000).percent()).isEqualTo("99.9");
        assertThat(new Score(0, 0).percent()).isEqualTo("0.0");
    }

    @Test
    void aRuleWithoutACheckIsFound() {
        assertThat(report.rules()).hasSize(Rule.values().length);
        assertThat(report.rules().stream().filter(RuleCoverage::isGuarded).map(RuleCoverage::rule))
                .containsExactly(Rule.P2, Rule.P3);
        assertThat(InstructorMarkdown.of(report)).contains("**Without a check: V1, V2, ");
    }

    @Test
    void pageTextAndJsonSayTheSameNumbers() throws Exception {
        String page = InstructorPage.of(report);
        String text = InstructorMarkdown.of(report);
        JsonNode mutants = new ObjectMapper().readTree(SchemaJson.of(report)).at("/files/Pinger.java/mutants");

        assertThat(page)
                .contains("killed / all = 1 / 2 = 50.0 %", "1 / (3 - 1)", "2 of " + Rule.values().length, "2 open");
        assertThat(text)
                .contains(
                        "| known mutants | 1 / 2 = 50.0 % |",
                        "| 1 / 2 = 50.0 %, without 1 that are proven equivalent |");
        assertThat(mutants.findValuesAsText("status"))
                .containsExactly("Killed", "Survived", "Killed", "Ignored", "NoCoverage");
        assertThat(text).contains("`mutant:two`").contains("PIT: `Pinger.one | ReturnMutator | return 1;`");
    }

    @Test
    void whatMutantsSayEndsNeitherAnElementNorAScript() {
        String page = InstructorPage.of(report);
        assertThat(page)
                .contains("&lt;b&gt;counts&lt;/b&gt; &amp; twice", "&lt;script&gt;x&lt;/script&gt;")
                .doesNotContain("<b>", "<script>x");

        String elements = ElementsPage.of(SchemaJson.of(report));
        assertThat(elements).contains("return \\\"\\u003c/script>\\\"").containsOnlyOnce("</script");
    }

    @Test
    void aMutantStandsWhereItDiffersFromTheReference() {
        Difference difference = report.mutants().get(1).difference();
        assertThat(difference.firstLine()).isEqualTo(3);
        assertThat(difference.lastLine()).isEqualTo(3);
        assertThat(difference.replacement()).isEqualTo("        return 2;");
        assertThat(difference.unified())
                .startsWith("--- a/Pinger.java\n+++ b/Pinger.java\n@@ ")
                .contains("\n-        return 1;\n+        return 2;\n");
    }

    @Test
    void whatIsOnlyAddedStandsBeforeTheNextLine() {
        Difference difference = SmallReport.difference("    int one", "    // new\n    int one");
        assertThat(difference.firstLine()).isEqualTo(2);
        assertThat(difference.lastLine()).isEqualTo(2);
        assertThat(difference.replacement()).isEqualTo("    // new");
    }

    @Test
    void aReportIsComparedWithTheLast() {
        Snapshot last = Snapshot.of(report);

        assertThat(report.since(Optional.empty()).changes()).isEmpty();
        assertThat(report.since(Optional.of(last)).changes()).contains(List.of());
        InstructorReport next = SmallReport.report(List.of(SmallReport.SILENCE), Status.KILLED);
        assertThat(next.since(Optional.of(last)).changes().orElseThrow())
                .containsExactly(
                        "mutant mute: now killed by " + SmallReport.SILENCE + ", too",
                        "mutant mute: no longer killed by " + SmallReport.ANSWERS,
                        "mutant two: SURVIVED before, KILLED now");
        assertThat(InstructorPage.of(next.since(Optional.of(last)))).contains("<li>mutant two: SURVIVED before");
    }
}
