package gossipkit.grading.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonReport;
import gossipkit.grading.report.LearnersView;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All forms of a report tell of the bonus, and none lets it count for the score. */
class BonusInReportsTest {

    private static final String SAYING = "rule A1: a sentence\nexpected: one thing\nfound: another";
    private static final GradeReport BASE = Reports.graded(SAYING);
    private static final GradeReport BONUS = Reports.withBonus(SAYING);

    @Test
    void theBonusIsAddedUpApart() {
        assertThat(BONUS.score()).isEqualTo(BASE.score()).hasToString("13.2");
        assertThat(BONUS.maxScore()).isEqualTo(BASE.maxScore());
        assertThat(BONUS.passed()).isEqualTo(BASE.passed());
        assertThat(BONUS.bonus()).hasToString("37.5");
        assertThat(BASE.xp()).isEqualTo(26);
        assertThat(BONUS.xp()).isEqualTo(26 + 150);
    }

    @Test
    void textTellsOfItAfterTheBase() throws IOException {
        assertThat(text(BONUS)).isEqualTo(golden());
    }

    @Test
    void textSaysInALineWhyItIsNotGraded() {
        String text = text(Reports.withUnusableBonus(SAYING).withSubject("exercise"));
        String problem = "  bonus not graded: rule A1: a sentence\n    expected: one thing\n    found: another\n";

        assertThat(text).contains(problem);
        assertThat(text.replace(problem, "")).isEqualTo(text(BASE));
    }

    @Test
    void jsonHasItsItemsOnlyWhereThereAreAny() throws IOException {
        JsonNode bonus = json(JsonReport.of(BONUS)).get("bonus");

        assertThat(json(JsonReport.of(BASE)).get("bonus")).hasToString("{\"score\":0.0,\"maxScore\":100}");
        assertThat(bonus.get("score").asText()).isEqualTo("37.5");
        assertThat(bonus.findValuesAsText("points")).containsExactly("25.0", "12.5", "0.0", "0.0");
        assertThat(json(JsonReport.of(Reports.withUnusableBonus("no"))).get("bonus"))
                .hasToString("{\"score\":0.0,\"maxScore\":100,\"reason\":\"no\"}");
    }

    @Test
    void gradescopeShowsItsItemsWithoutAScore() throws IOException {
        JsonNode root = json(GradescopeReport.of(BONUS, "exercise", 1));
        JsonNode box = root.get("tests").get(4);

        assertThat(root.get("score").asText()).isEqualTo("13.2");
        assertThat(box.get("name").asText()).isEqualTo("bonus: piggyback_priority");
        assertThat(box.get("number").asText()).isEqualTo("B2");
        assertThat(box.has("score") || box.has("max_score")).isFalse();
        assertThat(box.get("output").asText()).startsWith("12.5 of 25 points\n1 of 2 checks failed\n");
    }

    @Test
    void classroomCountsWhatItIsTold() {
        assertThat(ClassroomReport.of(BONUS, "exercise", 1)).isEqualTo(ClassroomReport.of(BASE, "exercise", 1));
    }

    @Test
    void thePageAndTheSummaryHaveItInAPartOfItsOwn() {
        Map<String, String> files = ReportFiles.of(BONUS, "exercise", 1);

        assertThat(files.get("report.md"))
                .contains("\n## Bonus: 37.5 of 100\n")
                .contains("\n| B2 | `piggyback_priority` | Expert | 12.5 | 25 | 1 of 2 checks failed |\n")
                .contains("\n## `piggyback_priority`: 1 of 2 checks failed\n");
        assertThat(files.get("report.html"))
                .contains("<h2 id=\"bonus\">Bonus</h2>", "<strong data-item=\"piggyback_priority\">12.5</strong>");
        assertThat(files.get("junit.xml"))
                .contains("classname=\"gossipkit.swim.piggyback_priority\"")
                .contains("<property name=\"bonus.piggyback_priority.points\" value=\"12.5\"/>");
        assertThat(ReportFiles.of(BASE, "exercise", 1).values())
                .allSatisfy(content -> assertThat(content).doesNotContain("Bonus", "not graded"));
    }

    @Test
    void learnersSeeOfItWhatTheySeeOfTheRest() {
        GradeReport seen = new LearnersView(false, false).of(BONUS);

        assertThat(seen.bonus()).isEqualTo(BONUS.bonus());
        assertThat(JsonReport.of(seen)).doesNotContain("~7~");
        assertThat(new LearnersView(true, true).of(Reports.withUnusableBonus("no")))
                .isEqualTo(Reports.withUnusableBonus("no"));
    }

    private static String text(GradeReport report) {
        return TextReport.of(report, Paint.PLAIN, "exercise");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static String golden() throws IOException {
        try (InputStream in = BonusInReportsTest.class.getResourceAsStream("bonus.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
