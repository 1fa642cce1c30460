package gossipkit.grading.html;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser, without a window. One process serves a whole test class. */
public final class Browser implements AutoCloseable {

    private static final String REQUIRED = "GOSSIPKIT_BROWSER";
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int HEIGHT = 900;
    // Reading a whole page for those who cannot see takes long on a busy machine.
    private static final Duration SCRIPT_LIMIT = Duration.ofMinutes(5);
    // It warns of browsers newer than itself, of which nothing is asked here that it does not know.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts one, with an empty profile. Where there is none, the tests are skipped; with
     * {@code GOSSIPKIT_BROWSER=required}, they fail.
     */
    public static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        File chromium = program("chromium", "chromium-browser", "google-chrome");
        File chromedriver = program("chromedriver");
        ChromeOptions options = new ChromeOptions().setBinary(chromium).addArguments(FLAGS);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(SCRIPT_LIMIT);
        return new Browser(driver);
    }

    private static File program(String... names) {
        Optional<File> found = Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
        String missing =
                "no " + names[0] + " on the PATH: install chromium and chromium-driver to run the browser tests";
        if (found.isEmpty() && "required".equals(System.getenv(REQUIRED))) {
            fail(missing + " (" + REQUIRED + "=required)");
        }
        return found.orElseGet(() -> abort(missing));
    }

    /** Opens a page at that width, in light or dark, and forgets what came before. */
    public void open(Path page, int width, String scheme) {
        open(page, "", width, scheme);
    }

    /** As {@link #open(Path, int, String)}, by a link into the page that ends in that fragment. */
    public void open(Path page, String fragment, int width, String scheme) {
        driver.get("about:blank");
        consoleErrors();
        requests();
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get(page.toUri() + fragment);
    }

    /** Opens a page of usual width, in light. */
    public void open(Path page) {
        open(page, 1_280, "light");
    }

    /** Unfolds everything. */
    public void unfold() {
        run("document.querySelectorAll('details').forEach(details => details.open = true)");
    }

    /** The first element of that kind. */
    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** All elements of that kind. */
    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Presses keys, wherever the focus is. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Moves the pointer there. */
    public void point(String css) {
        new Actions(driver).moveToElement(find(css)).perform();
    }

    /** What a script returns, or null. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What the browser complained about since the last call. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** The addresses that the browser has asked for since the last call. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> event(entry.getMessage()))
                .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asText())
                .toList();
    }

    /** What axe has to say against the page. */
    public List<String> violations() {
        return new AxeBuilder()
                .setLegacyMode(true).analyze(driver).getViolations().stream()
                        .map(Browser::violation)
                        .toList();
    }

    private static String violation(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .limit(3)
                        .toList();
    }

    /** By how much the page is wider than the window, in pixels. */
    public long sidewaysScroll() {
        return (Long) run("const page = document.documentElement; return page.scrollWidth - page.clientWidth");
    }

    /** Writes a picture of the window. */
    public void screenshot(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    private static JsonNode event(String message) {
        try {
            return JsonMapper.builder().build().readTree(message).path("message");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(message, e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
