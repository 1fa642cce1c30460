package gossipkit.grading.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassroomReportTest {

    private static final int ENVIRONMENT_VARIABLE_BYTES_MAX = 128 * 1024;

    @Test
    void hasATestForEachItem() throws IOException {
        JsonNode root = written(Reports.graded());

        assertThat(root.get("status").asText()).isEqualTo("fail");
        assertThat(root.get("max_score").intValue()).isEqualTo(25);
        assertThat(root.get("tests").findValuesAsText("name"))
                .containsExactly("bootstrap: 5.0 of 5", "refutation: 8.2 of 15", "leave: 0.0 of 5");
        assertThat(root.get("tests").findValuesAsText("status")).containsExactly("pass", "fail", "fail");
        assertThat(root.get("tests").findValuesAsText("score")).containsExactly("5.0", "8.2", "0.0");
        assertThat(root.get("tests").findValuesAsText("test_code"))
                .contains("grading/kit grade 'my project' --seed 7 --item refutation");
    }

    @Test
    void tellsTheFirstFailureInFullAndTheOthersInALine() throws IOException {
        List<String> messages = written(Reports.graded()).get("tests").findValuesAsText("message");

        assertThat(messages.get(0)).isEmpty();
        assertThat(messages.get(1))
                .startsWith("4 of 5 checks failed, the essential one among them\n\n  refutation.failed  FAILED")
                .contains("    expected  one thing\n", "replay refutation.failed~7~AZpbZYdb 'my project'\n")
                .endsWith("  refutation.not-run  NOT RUN: S1, expected one thing, found another\n");
        assertThat(messages.get(2)).contains("TODO 9: leave (GossipProtocol.java:187)  stops 1 check");
    }

    @Test
    void theStatusIsThatOfTheGrade() throws IOException {
        assertThat(written(Reports.passed()).get("status").asText()).isEqualTo("pass");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
    void aSubjectWithoutAGradeHasOneTestWithTheReason(Verdict verdict) throws IOException {
        JsonNode root = written(Reports.ungraded(verdict, "such a reason"));

        assertThat(root.get("status").asText()).isEqualTo("error");
        assertThat(root.get("max_score").intValue()).isEqualTo(10);
        assertThat(root.get("tests")).hasSize(1);
        JsonNode test = root.get("tests").get(0);
        assertThat(test.get("status").asText()).isEqualTo("error");
        assertThat(test.get("score").doubleValue()).isZero();
        assertThat(test.get("message").asText()).contains("such a reason");
        assertThat(test.get("message").asText().contains("This is not your fault"))
                .isEqualTo(verdict == Verdict.GRADER_ERROR);
    }

    @Test
    void fitsIntoAnEnvironmentVariableWhateverIsSaid() throws IOException {
        String told = ClassroomReport.of(Reports.failed(15, "\u4e2d".repeat(5_000)), "my project", 3);

        assertThat(told.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(ENVIRONMENT_VARIABLE_BYTES_MAX * 3 / 4);
        assertThat(read(told).get("tests").findValuesAsText("message"))
                .allMatch(message -> message.lines()
                                .filter(line -> line.contains("  FAILED: "))
                                .count()
                        == 15);
    }

    @Test
    void noLineOfTheReportersConsoleIsACommand() throws IOException {
        for (GradeReport report :
                List.of(Reports.graded(Reports.HOSTILE), Reports.ungraded(Verdict.NOT_COMPILED, Reports.HOSTILE))) {
            List<String> printed = new ArrayList<>();
            for (JsonNode test : written(report).get("tests")) {
                printed.add(test.get("name").asText());
                printed.add("Error: " + test.get("message").asText());
            }
            assertThat(String.join("\n", printed)).contains("hostile");
            assertThat(printed.stream().flatMap(String::lines)).noneMatch(ReportFilesTest::isCommand);
        }
    }

    /** Also checks it against the format. */
    private static JsonNode written(GradeReport report) throws IOException {
        JsonNode root = read(ClassroomReport.of(report, "my project", 1));
        assertThat(root.fieldNames()).toIterable().containsExactly("version", "status", "max_score", "tests");
        assertThat(root.get("version").intValue()).isOne();
        assertThat(root.get("status").asText()).isIn("pass", "fail", "error");
        assertThat(root.get("max_score").intValue()).isPositive();
        assertThat(root.get("tests")).isNotEmpty();
        double grade = 0;
        for (JsonNode test : root.get("tests")) {
            assertThat(test.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "name", "status", "score", "message", "test_code", "filename", "line_no", "duration");
            assertThat(test.get("status").asText()).isIn("pass", "fail", "error");
            assertThat(test.get("line_no").intValue()).isZero();
            grade += test.get("score").doubleValue();
        }
        assertThat(grade).isEqualTo(report.score().value());
        return root;
    }

    private static JsonNode read(String json) throws IOException {
        return JsonMapper.builder().build().readTree(json);
    }
}
