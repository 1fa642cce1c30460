package gossipkit.grading.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Verdict;
import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import gossipkit.grading.html.Browser;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.platform.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** {@code report.html} in a real browser: a mutant's, as the kit writes it, and hostile ones. */
class ReportPageTest {

    private static final String HOSTILE = Reports.HOSTILE
            + "</style></title></svg></pre><script>hostile()</script><img src=x onerror=hostile()>"
            + "' onclick='hostile()' \" onclick=\"hostile()\" ${hostile} \u05D0\u05D1\u202E\n" + "z".repeat(10_000);

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path report;

    @BeforeAll
    static void gradeAMutant() {
        browser = Browser.start();
        Kit.commandLine(Equipment.ofKit())
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute("grade", "mutant:no-indirect-probe", "--out", folder.toString());
        report = folder.resolve("report.html");
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void oneScreenTellsTheScoreAndWhatBrokeFirstAndWhy() {
        browser.open(report);

        assertThat(browser.find(".score").getText()).contains("88.8 of 100", "passed", "pass mark 70");
        assertThat(browser.find(".first").getText()).contains("What broke first", "rule P5", "expected", "found");
        assertThat((Long) browser.run(
                        "return Math.round(document.querySelector('.first').getBoundingClientRect().bottom)"))
                .isLessThan(900);
    }

    @Test
    void eachFailedCheckOpensByMouse() {
        browser.open(report);
        browser.all(".items > li > details:not([open]) > summary").forEach(WebElement::click);
        browser.all(".folded > details:not([open]) > summary").forEach(WebElement::click);
        List<WebElement> checks = browser.all(".folded > details");

        assertThat(checks).hasSize(9);
        for (WebElement check : checks) {
            assertThat(check.getText())
                    .containsPattern(
                            "(?s)(FAILED|CRASHED).*rule [A-Z]\\d.*found.*Hint.*Run it again\ngrading/kit replay .*~1~");
        }
        assertThat(browser.all("svg .step")).isNotEmpty().allMatch(WebElement::isDisplayed);
        assertThat(browser.find("#item-indirect_probe").getText())
                .contains("essential", "Essential: its item is worth");
    }

    @Test
    void eachFailedCheckOpensByKeyboard() {
        browser.open(report);
        browser.press(Keys.TAB);
        assertThat(focused("href")).endsWith("#suspicion_timeout.suspicion-comes-at-the-end-of-the-period-not-earlier");
        browser.run("document.querySelectorAll('details').forEach(details => details.open = false)");
        browser.press(Keys.ENTER);
        assertThat(browser.all("details[open]")).hasSize(2);

        WebElement summary = browser.find("#item-indirect_probe > summary");
        browser.run("arguments[0].focus()", summary);
        browser.press(Keys.ENTER);
        assertThat(browser.find("#item-indirect_probe").getDomProperty("open")).isEqualTo("true");
        browser.press(Keys.SPACE);
        assertThat(browser.find("#item-indirect_probe").getDomProperty("open")).isEqualTo("false");
    }

    @Test
    void aMessageIsToldInFullToThosePointingAndToThoseTabbing() {
        browser.open(report);
        WebElement scroll = browser.find("details[open] details[open] .scroll");
        WebElement told = browser.find("details[open] details[open] .told");
        browser.run("arguments[0].focus()", scroll);
        browser.press(Keys.TAB);

        assertThat(told.getText()).isEqualTo("0 ms, node1 to node3, Ping 1: tick(); node2, node3 ALIVE@0");
        browser.point("details[open] details[open] .step:nth-of-type(2) .label");
        assertThat(told.getText()).startsWith("0 ms, node1 to node2, Gossip: ");
    }

    @Test
    void theReplayCommandIsCopied() {
        browser.open(report);
        browser.find("details[open] details[open] [data-copy]").click();

        assertThat(browser.find("details[open] details[open] [data-copy]").getText())
                .isEqualTo("Copied");
        assertThat((String) browser.run("return getSelection().toString()"))
                .startsWith("grading/kit replay suspicion_timeout.")
                .endsWith(" mutant:no-indirect-probe");
    }

    @Test
    void paperShowsAllThatIsFolded() {
        browser.open(report);
        int unfolded = browser.all("details[open]").size();
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.all("details:not([open])")).isEmpty();
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.all("details[open]")).hasSize(unfolded);
    }

    @Test
    void asksNothingOfAnyNetworkAndComplainsOfNothing() {
        browser.open(report);
        browser.unfold();

        assertThat(browser.requests()).containsExactly(report.toUri().toString());
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void isAccessibleInLightAndInDark() {
        for (String scheme : List.of("light", "dark")) {
            browser.open(report, 1_280, scheme);
            browser.unfold();
            assertThat(browser.violations()).as(scheme).isEmpty();
        }
    }

    @Test
    void neverScrollsSideways() {
        for (int width : List.of(360, 768, 1_600)) {
            browser.open(report, width, "light");
            browser.unfold();
            assertThat(browser.sidewaysScroll()).as(width + " px").isZero();
        }
    }

    @Test
    void whatASubmissionSaysIsTextAndNothingElse() throws IOException {
        browser.open(page(Reports.graded(HOSTILE)), 360, "light");
        browser.unfold();

        assertThat(browser.find("body").getText()).contains("<script>hostile()</script><!-- hostile");
        assertThat(browser.all("body script")).hasSize(1);
        assertThat(browser.all("img, iframe, [onclick], [onerror], a:not([href^='#'])"))
                .isEmpty();
        assertThat(browser.find("#score").getText()).isEqualTo("13.2");
        assertThat(browser.sidewaysScroll()).isZero();
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.requests()).hasSize(1);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void withoutAGradeItSaysWhy() throws IOException {
        for (Verdict verdict :
                List.of(Verdict.NOT_COMPILED, Verdict.NOT_FOUND, Verdict.FORBIDDEN, Verdict.GRADER_ERROR)) {
            browser.open(page(Reports.ungraded(verdict, "a reason <b>")), 360, "dark");

            assertThat(browser.find("main").getText().toLowerCase(Locale.ROOT))
                    .as(verdict.name())
                    .contains(verdict == Verdict.GRADER_ERROR ? "not your fault" : "not graded: ", "a reason <b>");
            assertThat(browser.find("main").getText()).contains("score 0.0 of 10");
            assertThat(browser.all(".items")).isEmpty();
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.sidewaysScroll()).isZero();
        }
    }

    private static Path page(GradeReport grade) throws IOException {
        return Files.writeString(folder.resolve("page.html"), HtmlReport.of(grade, HOSTILE, 3));
    }

    private static String focused(String attribute) {
        return (String) browser.run("return document.activeElement." + attribute);
    }
}
