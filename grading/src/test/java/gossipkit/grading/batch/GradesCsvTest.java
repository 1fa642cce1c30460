package gossipkit.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradesCsvTest {

    private static final String ZEROS =
            String.join(",", Collections.nCopies(Item.base().size(), "0.0"));

    @Test
    void theHeadNamesAllItems() {
        String items = Item.base().stream().map(Item::id).collect(Collectors.joining(","));

        assertThat(GradesCsv.of(List.of())).isEqualTo("name,score," + items + ",bonus,verdict,folder\r\n");
    }

    @Test
    void aFaultOfTheGraderIsNoZero() {
        String empty = ",".repeat(Item.base().size() + 1);

        assertThat(row(grade("alice", Verdict.GRADER_ERROR))).isEqualTo("alice,," + empty + "GRADER_ERROR,folder");
        assertThat(row(grade("alice", Verdict.FORBIDDEN))).isEqualTo("alice,0.0," + ZEROS + ",0.0,FORBIDDEN,folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1"})
    void noNameIsAFormula(String name) {
        assertThat(row(grade(name, Verdict.GRADED))).startsWith("'" + name + ",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {"a,b!\"a,b\"", "say \"hi\"!\"say \"\"hi\"\"\"", "a;b!\"a;b\""})
    void namesAreQuotedWhereTheyMustBe(String name, String cell) {
        assertThat(row(grade(name, Verdict.GRADED))).startsWith(cell);
    }

    @Test
    void aNameIsOneLineWithoutControlCharacters() {
        assertThat(row(grade("\t=1\r\nb\u001b[2J", Verdict.GRADED))).startsWith("'=1 b?[2J,");
    }

    private static Grade grade(String name, Verdict verdict) {
        List<Points> items = Collections.nCopies(Item.base().size(), Points.ZERO);
        return new Grade(name, "folder", verdict, false, Points.ZERO, items, Points.ZERO);
    }

    private static String row(Grade grade) {
        String text = GradesCsv.of(List.of(grade));
        assertThat(text).endsWith("\r\n");
        return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
    }
}
