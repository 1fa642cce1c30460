package gossipkit.grading.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.cli.Equipment;
import gossipkit.grading.html.Browser;
import gossipkit.grading.mutation.KillMatrix;
import gossipkit.grading.mutation.MutantRun;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.Subjects;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The instructor's pages in a real browser. */
class InstructorPageTest {

    private static final List<String> SOME = List.of("no-indirect-probe", "hands-out-its-own-list");

    @TempDir
    private static Path real;

    @TempDir
    private static Path hostile;

    private static Browser browser;

    @BeforeAll
    static void writePages() throws Exception {
        browser = Browser.start();
        Equipment kit = Equipment.ofKit();
        KnownMutants known = new KnownMutants(KitFolder.find());
        List<KnownMutant> some =
                known.list().stream().filter(one -> SOME.contains(one.id())).toList();
        KillMatrix matrix = new MutantRun(kit.subjects(), kit.outcomes(), 1, 1).run(some, (done, total) -> {});
        InstructorRun run = new InstructorRun(
                new Subjects().find("solution"), known, kit.checks().get().checks());
        new InstructorFolder(real).write(run.report(matrix, Optional.empty()));
        new InstructorFolder(hostile).write(SmallReport.report());
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void showsTheScoresAndTheMatrixOfARealRun() {
        open(real, "report.html", 1_280, "light");

        assertThat(browser.find(".figures").getText()).contains("killed / all = 2 / 2 = 100.0 %", "62 of 62");
        assertThat(browser.find("#survivors").getText()).contains("none open");
        assertThat(browser.find("#changes").getText()).contains("first report");
        assertThat(mutants()).containsExactly("no-indirect-probe", "hands-out-its-own-list");
        assertThat(browser.all(".matrix td.alone")).hasSize(1);
    }

    @Test
    void theMatrixIsSortedByMouseAndByKeyboard() {
        open(real, "report.html", 1_280, "light");
        WebElement mutant = browser.find(".matrix thead button");

        mutant.click();
        assertThat(mutants()).containsExactly("hands-out-its-own-list", "no-indirect-probe");
        mutant.sendKeys(Keys.ENTER);
        assertThat(mutants()).containsExactly("no-indirect-probe", "hands-out-its-own-list");
        assertThat(browser.find(".matrix thead th").getDomAttribute("aria-sort"))
                .isEqualTo("descending");

        String first = browser.find(".matrix th.check").getText();
        browser.find("#check-order").sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.find(".matrix th.check").getText()).isNotEqualTo(first);
        browser.find("#check-order").sendKeys(Keys.ARROW_UP);
        assertThat(browser.find(".matrix th.check").getText()).isEqualTo(first);
    }

    @Test
    void aMutantInTheMatrixLeadsToItsDiff() {
        open(real, "report.html", 1_280, "light");
        assertThat(browser.find("#mutant-no-indirect-probe .diff").isDisplayed())
                .isFalse();

        browser.find(".matrix a[href='#mutant-no-indirect-probe']").click();

        assertThat(browser.find("#mutant-no-indirect-probe .diff").isDisplayed())
                .isTrue();
        assertThat(browser.find("#mutant-no-indirect-probe").getText()).contains("its author believed", "killed by");
    }

    @Test
    void everyoneCanReadItAnywhere() {
        for (Path folder : List.of(real, hostile)) {
            for (String scheme : List.of("light", "dark")) {
                open(folder, "report.html", 1_600, scheme);
                browser.unfold();
                assertThat(browser.violations()).as(scheme).isEmpty();
                assertThat(browser.sidewaysScroll()).isZero();
            }
            open(folder, "report.html", 360, "light");
            browser.unfold();
            assertThat(browser.sidewaysScroll()).isZero();
        }
    }

    @Test
    void whatMutantsSayIsShownAsItIs() {
        open(hostile, "report.html", 1_280, "light");
        browser.unfold();

        assertThat(browser.find("#mutant-two").getText()).contains("<b>counts</b> & twice", "<script>x</script>");
        assertThat(browser.find("#survivors").getText()).contains("2 open", "It is 1 anyway.", "No proof");
        assertThat(browser.all("#mutants b, #mutants script")).isEmpty();
    }

    @Test
    void theReportOfAllToolsShowsTheSources() {
        open(hostile, "mutation-report.html", 1_280, "light");

        assertThat(elements()).contains("All files", "Pinger.java", "Killed");
        open(real, "mutation-report.html", 1_280, "light");
        assertThat(elements()).contains("GossipProtocol.java");
    }

    private static void open(Path folder, String page, int width, String scheme) {
        Path file = folder.resolve(page);
        browser.open(file, width, scheme);
        assertThat(browser.requests()).containsExactly(file.toUri().toString());
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private static List<String> mutants() {
        return browser.all(".matrix tbody th").stream().map(WebElement::getText).toList();
    }

    /** The text in all shadows of the application. */
    private static String elements() {
        return (String) browser.run("""
                const text = (node) => [...node.childNodes].map((child) =>
                  child.nodeType === 3 ? child.data : text(child)).join("") + (node.shadowRoot ? text(node.shadowRoot) : "");
                return text(document.querySelector("mutation-test-report-app"));
                """);
    }
}
