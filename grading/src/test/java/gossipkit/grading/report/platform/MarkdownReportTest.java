package gossipkit.grading.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownReportTest {

    /** No HTML, no links, no pictures. */
    private static final Set<String> ALLOWED = Set.of(
            "Document",
            "Heading",
            "Paragraph",
            "Text",
            "Code",
            "FencedCodeBlock",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell");

    @Test
    void isATableAndTheFailures() {
        String markdown = MarkdownReport.of(Reports.graded("hello"), "exercise", 1);

        assertThat(markdown).startsWith("""
                # 13.2 of 25: not passed

                | task | item | category | points | of | checks |
                |---:|---|---|---:|---:|---|
                | 1 | `bootstrap` | Basic | 5.0 | 5 | all passed |
                | 6 | `refutation` | Safety | 8.2 | 15 | 4 of 5 checks failed, the essential one among them |
                | 9 | `leave` | Edge | 0.0 | 5 | its one check failed |

                ```text
                Gossip Kit 1.0.0  exercise, seed 7
                """);
        assertThat(nodes(markdown).stream().map(node -> node.getClass().getSimpleName()))
                .contains("TableBlock");
        assertThat(code(markdown)).hasSize(1 + 4);
        assertThat(code(markdown).get(0)).contains("Next: TODO 9", "    | hello\n", "score 13.2 of 25");
        assertThat(code(markdown).get(1))
                .startsWith("  refutation.failed  FAILED")
                .contains("hint", "replay");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
    void aSubjectWithoutAGradeHasTheReason(Verdict verdict) {
        String markdown = MarkdownReport.of(Reports.ungraded(verdict, "such a reason"), "exercise", 1);

        assertThat(markdown).startsWith("# 0.0 of 10: ").doesNotContain("|---");
        assertThat(code(markdown)).hasSize(1).allMatch(text -> text.contains("such a reason"));
        assertThat(markdown.contains("\n\nThis is not your fault")).isEqualTo(verdict == Verdict.GRADER_ERROR);
    }

    @Test
    void whatASubmissionSaysIsCodeAndNothingElse() {
        for (GradeReport report :
                List.of(Reports.graded(Reports.HOSTILE), Reports.ungraded(Verdict.FORBIDDEN, Reports.HOSTILE))) {
            String markdown = MarkdownReport.of(report, "exercise'`[x](y)<b>", 1);
            assertThat(code(markdown)).anyMatch(text -> text.contains("<script>hostile()</script>"));
            assertThat(nodes(markdown))
                    .allMatch(node -> ALLOWED.contains(node.getClass().getSimpleName()));
            assertThat(nodes(markdown).stream().filter(Text.class::isInstance).map(node -> ((Text) node).getLiteral()))
                    .noneMatch(text -> text.contains("hostile") || text.contains("77.7"));
        }
    }

    @Test
    void noFenceIsLongerThanGitHubCounts() {
        assertThat(MarkdownReport.fenced("`".repeat(1000) + "\n```\nx"))
                .startsWith("```text\n")
                .endsWith("\nx\n```\n");
        assertThat(MarkdownReport.fenced("`".repeat(1000) + "\n```\nx").split("```", -1))
                .hasSize(3);
    }

    @Test
    void staysSmallWhateverIsSaidAndCountsWhatItLeavesOut() {
        String markdown = MarkdownReport.of(Reports.failed(100, "\u4e2d".repeat(20_000)), "exercise", 3);

        assertThat(markdown.getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(MarkdownReport.BYTES_MAX * 9 / 10, MarkdownReport.BYTES_MAX);
        int told = code(markdown).size() - 1;
        assertThat(markdown)
                .endsWith("\n\nThere is no room here for " + (1000 - told) + " more failures: report.json has all.\n");
        assertThat(code(markdown).stream().skip(1)).allMatch(text -> text.contains("    replay    grading/kit"));
    }

    private static List<String> code(String markdown) {
        return nodes(markdown).stream()
                .filter(FencedCodeBlock.class::isInstance)
                .map(node -> ((FencedCodeBlock) node).getLiteral())
                .toList();
    }

    private static List<Node> nodes(String markdown) {
        List<Node> nodes = new ArrayList<>();
        add(
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown),
                nodes);
        return nodes;
    }

    private static void add(Node node, List<Node> nodes) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, nodes);
        }
    }
}
