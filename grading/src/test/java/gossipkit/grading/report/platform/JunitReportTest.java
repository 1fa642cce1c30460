package gossipkit.grading.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JunitReportTest {

    @Test
    void surefireReadsACaseForEachCheck() throws Exception {
        List<ReportTestSuite> items = read(Reports.graded());

        assertThat(items).hasToString("""
                [gossipkit.swim.bootstrap [1/0/0/0], gossipkit.swim.refutation [5/1/3/0], \
                gossipkit.swim.leave [1/0/1/0]]""");
        assertThat(items.get(1).getTestCases().stream().map(ReportTestCase::getFullName))
                .startsWith("gossipkit.swim.refutation.good", "gossipkit.swim.refutation.failed");
    }

    @Test
    void eachItemOfTheBonusIsASuiteToo() throws Exception {
        assertThat(read(Reports.withBonus("found: another")))
                .hasSize(7)
                .last()
                .hasToString("gossipkit.swim.auto_tune [1/0/1/0]");
    }

    @Test
    void theSuiteCountsThem() {
        assertThat(JunitReport.of(Reports.graded(), "exercise", 1))
                .contains(" tests=\"7\" errors=\"4\" skipped=\"0\" failures=\"1\">");
    }

    @Test
    void aBrokenRuleIsAFailureAndAllElseAnError() throws Exception {
        List<ReportTestCase> cases = read(Reports.graded()).get(1).getTestCases();

        assertThat(cases.stream().filter(ReportTestCase::isSuccessful)).hasSize(1);
        assertThat(cases.stream().filter(ReportTestCase::hasFailure).map(ReportTestCase::getFailureType))
                .containsExactly("FAILED");
        assertThat(cases.stream().filter(ReportTestCase::hasError).map(ReportTestCase::getFailureType))
                .containsExactly("CRASHED", "TIMED_OUT", "NOT_RUN");
        ReportTestCase failed = cases.get(1);
        assertThat(failed.getFailureMessage()).isEqualTo("S1, expected one thing, found another");
        assertThat(failed.getFailureDetail())
                .contains("    hint      A question?\n    replay    grading/kit replay refutation.failed~7~AZpbZYdb");
    }

    @Test
    void seedAndPointsAreProperties() {
        assertThat(JunitReport.of(Reports.graded(), "exercise", 1))
                .contains(
                        "<property name=\"seed\" value=\"7\"/>",
                        "<property name=\"score\" value=\"13.2\"/>",
                        "<property name=\"item.refutation.points\" value=\"8.2\"/>",
                        "<property name=\"item.refutation.maxPoints\" value=\"15\"/>");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
    void aSubjectWithoutAGradeIsOneError(Verdict verdict) throws Exception {
        List<ReportTestSuite> suites = read(Reports.ungraded(verdict, "such a reason"));

        assertThat(suites).hasToString("[gossipkit.swim [1/0/1/0]]");
        ReportTestCase only = suites.get(0).getTestCases().get(0);
        assertThat(only.getFailureType()).isEqualTo(verdict.name());
        assertThat(only.getFailureDetail()).contains("such a reason");
        assertThat(only.getFailureDetail().contains("This is not your fault"))
                .isEqualTo(verdict == Verdict.GRADER_ERROR);
    }

    @Test
    void isXmlWhateverIsSaid() throws Exception {
        assertThat(read(Reports.graded(Reports.HOSTILE))
                        .get(1)
                        .getTestCases()
                        .get(1)
                        .getFailureDetail())
                .contains("]]>&hostile;</error></testcase>");
        read(Reports.ungraded(Verdict.NOT_COMPILED, Reports.HOSTILE));
        assertThat(XmlText.legal("a\t\n\r\u0000\u001f\uFFFD\uFFFE\uFFFF\uD800\uDC00\uD83D\uDE00\uD800"))
                .isEqualTo("a\t\n???\uFFFD??\uD800\uDC00\uD83D\uDE00?");
    }

    /** As Surefire's own reader does, which makes a suite of each class; after a check against the schema. */
    private static List<ReportTestSuite> read(GradeReport report) throws Exception {
        String xml = JunitReport.of(report, "exercise", 1);
        schema().newValidator().validate(new StreamSource(new StringReader(xml)));
        TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
        List<ReportTestSuite> suites = parser.parse(new InputStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        assertThat(parser.isValid()).isTrue();
        return suites;
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitReportTest.class.getResource("surefire-report.xsd"));
    }
}
