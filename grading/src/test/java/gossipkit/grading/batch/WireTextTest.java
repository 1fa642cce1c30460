package gossipkit.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.exercise.swim.Specimen;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.tests.Item;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WireTextTest {

    @Test
    void aReportArrivesAsItWas() throws Exception {
        GradeReport report = new Grader(CheckCatalogue.ofKit(), SuiteSettings.explaining())
                .grade(Specimen.idle(), 1, Optional.of(Item.LEAVE));
        assertThat(report.items().get(0).failures()).isNotEmpty();

        String line = WireText.of(report);

        assertThat(line).doesNotContain("\n");
        assertThat(WireText.read(line, GradeReport.class)).isEqualTo(report);
    }

    @Test
    void filesArriveAsTheyWere() throws Exception {
        GradeRequest request = new GradeRequest(
                Long.MIN_VALUE, new TreeMap<>(Map.of("A.java", "one\r\ntwo \u2028 \"é😀\0", "B.java", "")));

        assertThat(WireText.of(request)).doesNotContain("\n", "\r");
        assertThat(WireText.read(WireText.of(request), GradeRequest.class)).isEqualTo(request);
    }
}
