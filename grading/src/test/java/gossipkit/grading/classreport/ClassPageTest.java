package gossipkit.grading.classreport;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import gossipkit.grading.html.Browser;
import gossipkit.grading.report.Diagrams;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.platform.Reports;
import gossipkit.tests.Item;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** {@code class.html} in a real browser. */
class ClassPageTest {

    private static final int BYTES_MAX = 5_000_000;
    private static final List<String> HOSTILE_NAMES = List.of(
            "<script>hostile()</script>",
            "\"><img src=x onerror='hostile()'>",
            "' onclick='hostile()",
            "\u001b[31mred\u001b[0m",
            "left \u202Eright\u202C",
            "</td></table></style></script>",
            "z".repeat(300),
            "\u05D0\u05D1");

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path ofFour;

    @BeforeAll
    static void write() throws IOException {
        browser = Browser.start();
        ofFour = page(
                "four",
                new Classes()
                        .with("alice", Item.LEAVE)
                        .withBonus("bob", Item.AUTO_TUNE)
                        .with("carol", Item.LEAVE, Item.REFUTATION, Item.PING_ACK, Item.BOOTSTRAP)
                        .with("dan", Verdict.NOT_COMPILED));
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theHistogramShowsWhereTheScoresLie() {
        browser.open(ofFour);

        assertThat(browser.find(".figures").getText()).contains("passed\n2 of 4", "median\n80.00");
        assertThat(browser.all(".histogram li")).hasSize(11);
        assertThat(browser.all(".histogram .column > span"))
                .extracting(column -> column.getSize().height > 100)
                .containsExactly(true, false, false, false, false, false, true, false, false, true, true);
    }

    @Test
    void theClassOfARealBatchCanBeClickedThrough() throws IOException {
        Path submissions = Files.createDirectory(folder.resolve("homework"));
        Path idle = Path.of("src/main/resources/gossipkit/grading/trivial/do-nothing/GossipProtocol.java");
        Files.copy(idle, submissions.resolve("<i>alice.java"));
        Files.writeString(submissions.resolve("bob.java"), "class {");
        assertThat(Kit.commandLine(Equipment.ofKit())
                        .setOut(new PrintWriter(Writer.nullWriter()))
                        .execute("batch", submissions.toString(), "--no-mutants", "--isolation", "none"))
                .isZero();
        Path page = folder.resolve("homework-grades/class.html");

        browser.open(page);

        assertThat(browser.requests()).containsExactly(page.toUri().toString());
        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(browser.find(".figures").getText()).contains("passed\n0 of 2");
        assertThat(names()).containsExactly("<i>alice.java", "bob.java");
        browser.find(".sortable tbody a").click();
        assertThat(browser.find("h1").getText()).isEqualTo("<i>alice.java");
    }

    @Test
    void sortsByMouse() {
        browser.open(ofFour);
        WebElement score = browser.all(".sortable thead button").get(1);
        score.click();
        assertThat(names()).containsExactly("dan", "carol", "alice", "bob");
        score.click();
        assertThat(names()).containsExactly("bob", "alice", "carol", "dan");
        assertThat(browser.find("[aria-sort]").getText()).isEqualTo("Score");
        assertThat(browser.find("[aria-sort]").getDomAttribute("aria-sort")).isEqualTo("descending");
    }

    @Test
    void sortsByKeyboard() {
        browser.open(ofFour);
        browser.run("document.querySelector('[aria-label=\"Table of submissions\"]').focus()");
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        assertThat(names()).containsExactly("dan", "carol", "bob", "alice");
        browser.press(Keys.TAB);
        browser.press(Keys.SPACE);
        assertThat(names()).containsExactly("dan", "carol", "alice", "bob");
    }

    @Test
    void aRuleOpensToItsSmallestExample() {
        browser.open(ofFour);
        browser.find(".rules summary").click();

        assertThat(browser.find(".rules details[open]").getText())
                .contains("leave.check", "expected: one thing", "found: another", "node1");
        assertThat(browser.all(".sortable tbody tr").get(0).getText()).contains("forgets-leave", "also-forgets-leave");
    }

    @Test
    void asksNothingOfAnyNetworkAndComplainsOfNothing() {
        browser.open(ofFour);
        browser.unfold();

        assertThat(browser.requests()).containsExactly(ofFour.toUri().toString());
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void isAccessibleInLightAndInDark() {
        for (String scheme : List.of("light", "dark")) {
            browser.open(ofFour, 1_280, scheme);
            browser.unfold();
            assertThat(browser.violations()).as(scheme).isEmpty();
        }
    }

    @Test
    void neverScrollsSideways() {
        for (int width : List.of(360, 768, 1_600)) {
            browser.open(ofFour, width, "light");
            browser.unfold();
            assertThat(browser.sidewaysScroll()).as(width + " px").isZero();
        }
    }

    @Test
    void namesAndWhatSubmissionsSayAreTextAndNothingElse() throws IOException {
        Classes hostile = new Classes();
        for (String name : HOSTILE_NAMES) {
            GradeReport report = Classes.graded(
                    Outcome.FAILED, check -> Reports.HOSTILE, Diagrams.saying(Reports.HOSTILE), Item.LEAVE);
            hostile.with(name, report, "class A {}");
        }
        browser.open(page("hostile", hostile), 360, "light");
        browser.unfold();

        assertThat(names())
                .contains(
                        "<script>hostile()</script>", "?[31mred?[0m", "left ?right?", "</td></table></style></script>");
        assertThat(browser.all("body script")).hasSize(1);
        assertThat(browser.all("img, iframe, [onclick], [onerror], a:not([href^='reports/folder%20of'])"))
                .isEmpty();
        assertThat(browser.sidewaysScroll()).isZero();
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.requests()).hasSize(1);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    /** Nobody passes any of two hundred checks, which are more than the kit has. */
    @Test
    void aClassOfTwoHundredFitsIntoFiveMegabytes() {
        GradeReport nothingPasses = Classes.graded(
                Outcome.FAILED,
                check -> "x".repeat(2_000),
                Diagrams.saying("x".repeat(500)),
                Item.base().toArray(Item[]::new));
        Classes large = new Classes();
        for (int i = 0; i < 200; i++) {
            large.with("a name that is as long as names are " + i, Classes.often(nothingPasses, 20), "class A {}");
        }

        String text = ClassPage.of(large.report());

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(1_000_000, BYTES_MAX);
    }

    private static List<String> names() {
        return browser.all(".sortable tbody th").stream()
                .map(WebElement::getText)
                .toList();
    }

    private static Path page(String name, Classes classes) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), ClassPage.of(classes.report()));
    }
}
