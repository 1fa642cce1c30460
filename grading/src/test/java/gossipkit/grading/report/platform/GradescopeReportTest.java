package gossipkit.grading.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradescopeReportTest {

    /** All that Gradescope knows, but for the times. */
    private static final Set<String> KEYS = Set.of(
            "score",
            "output",
            "output_format",
            "visibility",
            "stdout_visibility",
            "extra_data",
            "leaderboard",
            "tests");

    private static final Set<String> SCORES = Set.of("score", "max_score");
    private static final Set<String> TEST_KEYS =
            Set.of("score", "max_score", "status", "name", "number", "output", "output_format", "tags", "visibility");

    @Test
    void hasABoxForEachItem() throws IOException {
        JsonNode root = written(Reports.graded());

        assertThat(root.get("score").doubleValue()).isEqualTo(13.2);
        assertThat(root.get("tests")).hasSize(3);
        JsonNode full = root.get("tests").get(0);
        assertThat(full.get("name").asText()).isEqualTo("bootstrap");
        assertThat(full.get("number").asText()).isEqualTo("1");
        assertThat(full.get("status").asText()).isEqualTo("passed");
        assertThat(full.get("output").asText()).isEqualTo("its one check passed\n");
        assertThat(full.get("tags")).hasToString("[\"Basic\"]");
        JsonNode part = root.get("tests").get(1);
        assertThat(part.get("score").doubleValue()).isEqualTo(8.2);
        assertThat(part.get("max_score").intValue()).isEqualTo(15);
        assertThat(part.get("number").asText()).isEqualTo("6");
        assertThat(part.get("status").asText()).isEqualTo("failed");
    }

    @Test
    void tellsOfEachFailureWhatIsWrongAndHowToGoOn() throws IOException {
        JsonNode tests = written(Reports.graded()).get("tests");

        assertThat(tests.get(1).get("output").asText())
                .startsWith("""
                        4 of 5 checks failed, the essential one among them

                          refutation.failed  FAILED  essential: its item is worth nothing without it
                            rule S1   a sentence
                            expected  one thing
                            found     another

                                ms  node1
                                 0  |           failed

                            hint      A question?
                            replay    grading/kit replay refutation.failed~7~AZpbZYdb 'my project'

                          refutation.crashed  CRASHED
                        """)
                .contains("refutation.timed-out  TIMED OUT", "refutation.not-run  NOT RUN");
        assertThat(tests.get(2).get("output").asText()).isEqualTo("""
                its one check failed

                  Not written yet: where the checks stop
                    TODO 9: leave (GossipProtocol.java:187)  stops 1 check
                """);
    }

    @Test
    void saysOfTheWholeWhatNoItemSays() throws IOException {
        assertThat(written(Reports.graded("hello")).get("output").asText())
                .startsWith("Gossip Kit 1.0.0  exercise, seed 7\n")
                .contains("Next: TODO 9", "Your program printed:\n    | hello\n")
                .doesNotContain("refutation")
                .endsWith("  score 13.2 of 25, pass mark 70 %: not passed\n");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
    void aSubjectWithoutAGradeHasOneBoxWithTheReason(Verdict verdict) throws IOException {
        JsonNode root = written(Reports.ungraded(verdict, "such a reason"));

        assertThat(root.get("tests")).hasSize(1);
        JsonNode box = root.get("tests").get(0);
        if (verdict == Verdict.GRADER_ERROR) {
            assertThat(root.has("score") || box.has("score") || box.has("max_score"))
                    .as("a score for the grader's own fault")
                    .isFalse();
        } else {
            assertThat(root.get("score").doubleValue()).isZero();
            assertThat(box.get("score").doubleValue()).isZero();
            assertThat(box.get("max_score").intValue()).isEqualTo(10);
        }
        assertThat(box.get("status").asText()).isEqualTo("failed");
        for (JsonNode told : new JsonNode[] {root, box}) {
            String output = told.get("output").asText();
            assertThat(output).contains("such a reason");
            assertThat(output.startsWith("This is not your fault")).isEqualTo(verdict == Verdict.GRADER_ERROR);
        }
    }

    @Test
    void aBoxThatIsFullLeavesOutWholeFailuresAndCountsThem() throws IOException {
        for (JsonNode box : written(Reports.failed(100, "\u4e2d".repeat(5_000))).get("tests")) {
            String output = box.get("output").asText();
            int told = output.split("  FAILED  essential", -1).length - 1;
            assertThat(told).isPositive();
            assertThat(output.split("\n    replay    ", -1)).hasSize(told + 1);
            assertThat(output).contains("\nThere is no room here for " + (100 - told) + " more failures: report.json");
            assertThat(output.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(GradescopeReport.BOX_BYTES_MAX + 1_000);
        }
    }

    /** Also checks it against the format. */
    private static JsonNode written(GradeReport report) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(GradescopeReport.of(report, "my project", 1));
        assertThat(KEYS).containsAll(keys(root));
        assertThat(root.get("output_format").asText()).isEqualTo("text");
        assertThat(root.get("visibility").asText()).isEqualTo("visible");
        assertThat(root.get("stdout_visibility").asText()).isEqualTo("hidden");
        assertThat(root.get("tests")).isNotEmpty();
        for (JsonNode test : root.get("tests")) {
            Set<String> keys = new TreeSet<>(TEST_KEYS);
            if (report.verdict() == Verdict.GRADER_ERROR) {
                keys.removeAll(SCORES);
            }
            assertThat(keys(test)).isEqualTo(keys);
            assertThat(SCORES.stream().filter(test::has).map(test::get)).allMatch(JsonNode::isNumber);
            assertThat(test.get("status").asText()).isIn("passed", "failed");
            assertThat(test.get("number").isTextual()).isTrue();
            assertThat(test.get("output_format").asText()).isEqualTo("text");
            assertThat(test.get("visibility").asText()).isEqualTo("visible");
            assertThat(test.get("tags").isArray()).isTrue();
        }
        return root;
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
