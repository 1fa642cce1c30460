package gossipkit.grading.report.platform;

import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.FailureText;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.Paint;
import java.util.List;

/**
 * {@code junit.xml}, as Surefire writes it: one suite, a test case for each check, with its item for a class. A broken
 * rule is a failure, whatever else did not pass is an error, and nothing is skipped. Seed and points are properties. A
 * subject without a grade has one test case, which says why. Times are 0: a report says nothing that differs from run to
 * run.
 */
final class JunitReport {

    private static final int MESSAGE_CHARS_MAX = 300;
    private static final String SUITE = "gossipkit." + GradeReport.EXERCISE;
    private static final int NO_TIME = 0;

    private final GradeReport report;
    private final FailureText failures;
    private final XmlText xml = new XmlText();

    private JunitReport(GradeReport report, FailureText failures) {
        this.report = report;
        this.failures = failures;
    }

    static String of(GradeReport report, String subject, int hintSteps) {
        return new JunitReport(report, new FailureText(Paint.PLAIN, subject, hintSteps)).write();
    }

    private String write() {
        if (report.verdict() == Verdict.GRADED) {
            List<CheckReport> checks = report.allItems().stream()
                    .flatMap(item -> item.checks().stream())
                    .toList();
            long failed = checks.stream().filter(JunitReport::isFailure).count();
            startSuite(checks.size(), failed, report.allFailures().size() - failed);
            report.allItems().forEach(item -> item.checks().forEach(check -> writeCase(item, check)));
        } else {
            startSuite(1, 0, 1);
            writeReason();
        }
        xml.end();
        return xml.finished();
    }

    private void startSuite(int tests, long failed, long errors) {
        xml.start("testsuite")
                .attribute("name", SUITE)
                .attribute("time", NO_TIME)
                .attribute("tests", tests)
                .attribute("errors", errors)
                .attribute("skipped", 0)
                .attribute("failures", failed);
        xml.start("properties");
        writeProperties();
        xml.end();
    }

    private void writeProperties() {
        writeProperty("kit", report.kit());
        writeProperty("subject", report.subject());
        report.seed().ifPresent(seed -> writeProperty("seed", seed));
        writeProperty("verdict", report.verdict());
        writeProperty("score", report.score());
        writeProperty("maxScore", report.maxScore());
        report.items().forEach(item -> writePoints("item.", item));
        if (!report.bonusItems().isEmpty()) {
            writeProperty("bonus", report.bonus());
            report.bonusItems().forEach(item -> writePoints("bonus.", item));
        }
    }

    private void writePoints(String kind, ItemReport item) {
        writeProperty(kind + item.item().id() + ".points", item.points());
        writeProperty(kind + item.item().id() + ".maxPoints", item.item().points());
    }

    private void writeProperty(String name, Object value) {
        xml.empty("property").attribute("name", name).attribute("value", value);
    }

    private void writeCase(ItemReport item, CheckReport check) {
        String id = item.item().id();
        String name = check.id().replaceFirst("^" + id + "\\.", "");
        if (check.passed()) {
            nameCase(xml.empty("testcase"), SUITE + "." + id, name);
        } else {
            nameCase(xml.start("testcase"), SUITE + "." + id, name);
            xml.start(isFailure(check) ? "failure" : "error")
                    .attribute("message", FailureText.reason(check, MESSAGE_CHARS_MAX))
                    .attribute("type", check.outcome())
                    .text(failures.full(check))
                    .end();
            xml.end();
        }
    }

    private void writeReason() {
        nameCase(xml.start("testcase"), SUITE, "can be graded");
        xml.start("error")
                .attribute("message", NotGraded.title(report.verdict()))
                .attribute("type", report.verdict())
                .text(NotGraded.withApology(report))
                .end();
        xml.end();
    }

    private static void nameCase(XmlText testCase, String className, String name) {
        testCase.attribute("name", name).attribute("classname", className).attribute("time", NO_TIME);
    }

    private static boolean isFailure(CheckReport check) {
        return check.outcome() == Outcome.FAILED;
    }
}
