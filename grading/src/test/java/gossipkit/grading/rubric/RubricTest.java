package gossipkit.grading.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.check.Failure;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {

    @ParameterizedTest
    @CsvSource({
        // E an essential check that passed, e one that failed, O and o another
        "E, 15.0",
        "e, 0.0",
        "EO, 15.0",
        "Eo, 7.5",
        "eO, 0.0",
        "EOo, 11.3",
        "EOOo, 12.5",
        "EOoo, 10.0",
        "EEo, 7.5",
        "EeO, 0.0",
        "O, 15.0",
        "o, 0.0",
        "Oo, 7.5",
        "'', 0.0"
    })
    void theEssentialCheckIsWorthHalf(String checks, String points) {
        assertThat(item(checks).points()).hasToString(points);
    }

    @Test
    void fullPointsAreForThoseWhoPassAll() {
        assertThat(item("E" + "O".repeat(400) + "o").points()).hasToString("14.9");
    }

    @Test
    void nothingButPassedEarnsPoints() {
        for (Outcome outcome : Outcome.values()) {
            List<CheckResult> results = List.of(result(Item.LEAVE, true, outcome));
            int tenths = Rubric.items(results, Optional.of(Item.LEAVE))
                    .get(0)
                    .points()
                    .tenths();
            assertThat(tenths).as(outcome.name()).isEqualTo(outcome == Outcome.PASSED ? 50 : 0);
        }
    }

    @Test
    void theScoreIsTheSumOfWhatIsShown() {
        List<CheckResult> results = new ArrayList<>();
        for (Item item : Item.base()) {
            results.addAll(results(item, "EOOo"));
        }
        GradeReport report = report(Rubric.items(results, Optional.empty()));

        int tenths =
                report.items().stream().mapToInt(item -> item.points().tenths()).sum();
        assertThat(report.score().tenths()).isEqualTo(tenths).isEqualTo(832);
        assertThat(report.maxScore()).isEqualTo(100);
        assertThat(report.passed()).isTrue();
        assertThat(report.xp()).isEqualTo(166);
    }

    @Test
    void allPassedIsAHundred() {
        List<CheckResult> results = Item.base().stream()
                .flatMap(item -> results(item, "EO").stream())
                .toList();

        GradeReport report = report(Rubric.items(results, Optional.empty()));

        assertThat(report.score()).hasToString("100.0");
        assertThat(report.xp()).isEqualTo(200);
    }

    @Test
    void oneItemAloneIsMeasuredByItself() {
        GradeReport half = report(Rubric.items(results(Item.REFUTATION, "Eo"), Optional.of(Item.REFUTATION)));
        GradeReport more = report(Rubric.items(results(Item.REFUTATION, "EOo"), Optional.of(Item.REFUTATION)));

        assertThat(half.maxScore()).isEqualTo(15);
        assertThat(half.passed()).isFalse();
        assertThat(more.passed()).isTrue();
    }

    private static ItemReport item(String checks) {
        return Rubric.items(results(Item.REFUTATION, checks), Optional.of(Item.REFUTATION))
                .get(0);
    }

    private static GradeReport report(List<ItemReport> items) {
        return new GradeReport(
                "1", "x", OptionalLong.of(1), Isolation.NONE, Verdict.GRADED, Optional.empty(), items, "");
    }

    private static List<CheckResult> results(Item item, String checks) {
        return checks.chars()
                .mapToObj(c -> result(
                        item,
                        Character.toUpperCase(c) == 'E',
                        Character.isUpperCase(c) ? Outcome.PASSED : Outcome.FAILED))
                .toList();
    }

    private static CheckResult result(Item item, boolean essential, Outcome outcome) {
        Method method = RubricTest.class.getDeclaredMethods()[0];
        CheckInfo check = new CheckInfo(
                item.id() + ".x", item, List.of(Rule.S1), essential, false, List.of("hint"), RubricTest.class, method);
        return outcome == Outcome.PASSED
                ? CheckResult.passed(check)
                : CheckResult.of(check, outcome, Failure.of("found"));
    }
}
