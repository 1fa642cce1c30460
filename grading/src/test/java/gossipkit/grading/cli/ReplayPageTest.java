package gossipkit.grading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.html.Browser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kit replay --html} from a token in a report to a page that plays. */
class ReplayPageTest {

    private static final String MUTANT = "mutant:unbounded-piggyback";

    @TempDir
    static Path folder;

    private static String token;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void gradeAMutant() {
        StringWriter json = new StringWriter();
        Kit.commandLine(Equipment.ofKit())
                .setOut(new PrintWriter(json))
                .execute("grade", MUTANT, "--item", "fanout_limit", "--json");
        token = json.toString().replaceAll("(?s).*?\"replay\": \"([^\"]*)\".*", "$1");
    }

    @Test
    void theRunThatFailsIsPlayed() throws Exception {
        Path page = folder.resolve("new/run.html");

        assertThat(kit("replay", token, MUTANT, "--html", page.toString())).isOne();
        assertThat(out.toString()).contains("rule G1").endsWith("written: " + page + "\n");

        try (Browser browser = Browser.start()) {
            browser.open(page);
            assertThat(browser.find("h1").getText()).isEqualTo(MUTANT + ": " + token.replaceAll("~.*", ""));
            assertThat(browser.find(".about").getText()).contains("maxPiggyback");
            assertThat(browser.all("#member option")).hasSizeGreaterThan(5);
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void aRunThatFailsNoLongerIsPlayedToo() {
        Path page = folder.resolve("right.html");

        assertThat(kit("replay", token, "solution", "--html", page.toString())).isZero();
        assertThat(out.toString()).contains("fails no longer\nwritten: " + page + "\n");
        assertThat(Files.exists(page)).isTrue();
    }

    @Test
    void aPathThatIsNoFileIsOneLine() {
        assertThat(kit("replay", token, MUTANT, "--html", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("kit: this names no file: " + folder + "\n");
    }

    private int kit(String... arguments) {
        return Kit.commandLine(Equipment.ofKit())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
