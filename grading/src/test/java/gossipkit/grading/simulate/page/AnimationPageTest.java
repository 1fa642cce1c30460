package gossipkit.grading.simulate.page;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.html.Browser;
import gossipkit.grading.simulate.Recording;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser, with a run of the reference and with a hostile one. */
class AnimationPageTest {

    private static final String HOSTILE =
            "</script><script>hostile()</script><img src=x onerror=hostile()>\"'` ${hostile()}";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path storm;
    private static Path rumour;

    @BeforeAll
    static void recordAStorm() throws Exception {
        browser = Browser.start();
        storm = Files.writeString(
                folder.resolve("storm.html"), AnimationPage.of(Recordings.stormy(), List.of("a note of the run")));
        rumour = Files.writeString(folder.resolve("rumour.html"), AnimationPage.of(Recordings.rumour()));
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void startsPausedAndPlays() {
        browser.open(storm);
        settle();
        assertThat(text("#clock")).isEqualTo("0.000 s");
        assertThat(text("#play")).isEqualTo("Play");

        browser.press(Keys.SPACE);
        assertThat(until("film.time > 200")).isTrue();
        browser.find("#play").click();
        settle();

        assertThat(text("#play")).isEqualTo("Play");
        assertThat(browser.find("#ring").getDomAttribute("data-draw-millis")).matches("\\d+\\.\\d\\d( \\d+\\.\\d\\d)+");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void itEndsAtTheEnd() {
        open("#t=59.9&speed=20");
        browser.find("#play").click();

        assertThat(until("!film.playing && film.time === 60000")).isTrue();
        settle();
        assertThat(text("#clock")).isEqualTo("60.000 s");
        assertThat(text("#round")).isEqualTo("round 60 of 60");
    }

    @Test
    void itsMarksLeadToWhatWasDone() {
        open("");
        jump("crash: node3, node17, node42");

        assertThat(text("#clock")).isEqualTo("10.000 s");
        assertThat(text("#view")).contains("crashed 3 node3, node17, node42");
        assertThat(text("#now")).contains("crash: node3, node17, node42", "node3 crashes");

        jump("leave: node8");
        // node3 is back.
        assertThat(text("#view")).contains("crashed 2 node17, node42", "left 1 node8");
    }

    @Test
    void timeGoesBackToWhatWasTrueThen() {
        open("#t=9.5");
        String before = text("#view") + browser.run("return film.cluster.held.join() + film.cluster.belief.join()");
        go("film.seek(60000)");
        go("film.seek(20000)");
        go("film.seek(9500)");

        assertThat(text("#view") + browser.run("return film.cluster.held.join() + film.cluster.belief.join()"))
                .isEqualTo(before);
    }

    @Test
    void aPinnedMemberShowsWhatItHolds() {
        open("#t=9.9&member=node1");
        assertThat(text("#view-title")).isEqualTo("What node1 holds");
        assertThat(text("#view")).contains("DEAD 0 ");

        go("film.seek(38000)");
        assertThat(text("#view")).containsPattern("DEAD \\d+ node3, ").containsPattern("wrong \\d+ ");
        assertThat(browser.find("#legend-view").isDisplayed()).isTrue();
        assertThat(browser.find("#legend-truth").isDisplayed()).isFalse();

        browser.press(Keys.ESCAPE);
        settle();
        assertThat(text("#view-title")).isEqualTo("The whole cluster");
    }

    @Test
    void theRingIsPointedAtAndPressed() {
        open("#t=20");
        String ofNode1 = "const { ring } = film, { left, top } = ring.canvas.getBoundingClientRect();"
                + "const at = { bubbles: true, clientX: left + ring.width / 2 + ring.places[0].x + 2,"
                + " clientY: top + ring.height / 2 + ring.places[0].y + 2 };";
        go(ofNode1 + "ring.canvas.dispatchEvent(new PointerEvent('pointermove', at))");
        assertThat(text("#view-title")).isEqualTo("What node1 holds");

        go(ofNode1 + "ring.canvas.dispatchEvent(new MouseEvent('click', at));"
                + "ring.canvas.dispatchEvent(new PointerEvent('pointerleave'))");
        assertThat(text("#view-title")).isEqualTo("What node1 holds");
        assertThat((String) browser.run("return location.hash")).isEqualTo("#t=20.000&speed=1&member=node1");
    }

    @Test
    void aChartIsPressedToGoThere() {
        open("");
        browser.find("#doubt").click();
        settle();

        assertThat(((Number) browser.run("return film.time")).doubleValue()).isBetween(29_800.0, 30_200.0);
        assertThat(browser.find("#time").getDomAttribute("aria-valuetext")).isEqualTo(text("#clock"));
    }

    @Test
    void membersAreReachedWithTheKeyboard() {
        open("#t=20");
        browser.run("document.querySelector('#members button').focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_RIGHT);
        settle();

        assertThat((String) browser.run("return document.activeElement.ariaLabel"))
                .isEqualTo("node3, crashed");
        assertThat(text("#view-title")).isEqualTo("What node3 holds");
        browser.press(Keys.ENTER);
        settle();
        assertThat((String) browser.run("return location.hash")).endsWith("&member=node3");
    }

    @Test
    void keysStepFromEventToEventAndFromRoundToRound() {
        open("#t=20");
        browser.press(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
        settle();
        assertThat(text("#clock")).isEqualTo("21.000 s");

        browser.press(Keys.ARROW_RIGHT);
        settle();
        String next = text("#clock");
        assertThat(text("#now")).startsWith(next + " ").containsPattern("sends|arrives|lost|holds");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_LEFT);
        settle();
        assertThat(text("#clock")).isEqualTo(next);

        browser.press("n");
        settle();
        assertThat(text("#clock")).isEqualTo("40.000 s");
        browser.press("p");
        settle();
        assertThat(text("#clock")).isEqualTo("15.000 s");
        assertThat(browser.find("#cut-off").isDisplayed()).isTrue();
    }

    @Test
    void aLinkSharesWhatIsSeen() {
        open("#t=25.2&speed=0.5&member=node25");

        assertThat(text("#clock")).isEqualTo("25.200 s");
        assertThat(browser.find("#speed").getDomProperty("value")).isEqualTo("0.5");
        assertThat(text("#view-title")).isEqualTo("What node25 holds");

        go("location.hash = '#t=1.005'");
        settle();
        assertThat(text("#clock")).isEqualTo("1.005 s");
        assertThat(text("#view-title")).isEqualTo("The whole cluster");

        open("#t=nonsense&speed=-3&member=%zz");
        assertThat(text("#clock")).isEqualTo("0.000 s");
    }

    @Test
    void theRingIsDrawnBeforeTheBrowserPaintsItInItsNewSize() {
        open("#t=20");
        // The page's own observer comes first, and then nothing more before the browser paints.
        Object drawn = browser.run("const { canvas, pen } = film.ring;"
                + "document.querySelector('main').style.width = '700px';"
                + "return new Promise(done => new ResizeObserver(() => done(pen"
                + "  .getImageData(0, 0, canvas.width, canvas.height).data.some(part => part > 0))).observe(canvas))");

        assertThat(drawn).isEqualTo(true);
    }

    @Test
    void whoHasHeardARumourIsSeen() {
        open(rumour, "#t=0");
        assertThat(text("#view"))
                .isEqualTo("● has heard it 1 ◫ paused 1 node5 ✕ crashed 1 node4"
                        + " ○ has not heard it 9 node2, node3, node6..node12");
        assertThat(text("#now")).contains("node1 starts the rumour");
        assertThat(text(".axis")).contains("members that know 1 ");
        assertThat(text(".stage"))
                .contains("has heard it", "has not heard it", "tells it")
                .doesNotContain("suspect");
        assertThat(browser.find("#doubt").isDisplayed()).isFalse();

        go("film.seek(film.run.hearings.find(({ from }) => from >= 0).at)");
        assertThat(text("#now")).containsPattern("node\\d+ hears the rumour from node1: hops 1");

        go("film.seek(8999)");
        assertThat(text("#view")).isEqualTo("● has heard it 11 ✕ crashed 1 node4");
        assertThat(text(".axis")).contains("members that know 11 ");
        go("film.seek(9000)");
        assertThat(text("#view")).contains("has heard it 10 ").contains("has not heard it 1 node3");
        assertThat(text("#now")).contains("node3 starts anew");
        go("film.seek(0)");
        assertThat(text("#view")).contains("has heard it 1 ");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void aPinnedMemberShowsHowItHeardTheRumour() {
        open(rumour, "#t=8.999&member=node3");
        assertThat(text("#view-title")).isEqualTo("node3");
        assertThat(text("#view")).matches("● has heard it heard it at [0-8]\\.\\d{3} s from node\\d+ hops [1-9]");
        assertThat(browser.find("#legend-truth").isDisplayed()).isTrue();
        assertThat(browser.find("#legend-view").isDisplayed()).isFalse();

        go("film.seek(9000)");
        assertThat(text("#view")).isEqualTo("○ has not heard it");
        open(rumour, "#t=0&member=node1");
        assertThat(text("#view")).isEqualTo("● has heard it heard it at 0.000 s from itself hops 0");
    }

    @Test
    void messagesThatTellARumourStandOutFromThoseThatAskForIt() {
        open(rumour, "");
        Object behind = browser.run("const { label, labels, family } = film.run.messages;"
                + "return [...new Set([...label].filter((unused, i) => family[i] === OTHERS).map(place => labels[place]))]"
                + ".sort().join()");

        assertThat(behind).isEqualTo("SyncRequest");
    }

    @Test
    void ticksAreRoundHoweverShortTheRun() {
        open("");
        assertThat(ticks(999, 10)).startsWith("0 s, 0.1 s, 0.2 s, 0.3 s").endsWith(", 0.9 s");
        assertThat(ticks(60_000, 15)).startsWith("0 s, 5 s, 10 s").endsWith(", 60 s");
        assertThat(ticks(0, 15)).isEqualTo("0 s");
    }

    private static String ticks(long end, int ticksMax) {
        return (String) browser.run(
                "return ticksOf(arguments[0], arguments[1]).map(tick => tick.text).join(', ')", end, ticksMax);
    }

    @Test
    void itsNotesAreOnThePage() {
        open("");
        assertThat(text(".about")).contains("a note of the run");
    }

    @Test
    void nothingThatASubmissionSaysGetsOut() throws IOException {
        MemberId member = new MemberId(HOSTILE);
        MemberUpdate update = new MemberUpdate(
                member, MemberState.ALIVE, 0, Address.parse("10.0.0.1:1"), Map.of(HOSTILE, HOSTILE + "\u202e"));
        List<TraceEvent> events = List.of(
                new TraceEvent.Called(0, member, "updateMetadata(\"" + HOSTILE + "\")"),
                new TraceEvent.Sent(1, 1, member, Optional.of(member), new GossipMessage.Gossip(List.of(update))),
                new TraceEvent.Lost(1, 1, HOSTILE),
                new TraceEvent.Changed(1, member, new MemberId("b"), Optional.empty(), MemberState.DEAD),
                new TraceEvent.Noted(1, Optional.of(member), "partition " + HOSTILE));
        Recording recording = new Recording(HOSTILE, List.of(member, new MemberId("b")), 1_000, 5, events);
        Path page = Files.writeString(folder.resolve("hostile.html"), AnimationPage.of(recording, List.of(HOSTILE)));

        browser.open(page, "#t=0.001&member=b", 360, "dark");
        settle();

        assertThat(browser.all("img, body script:not(:last-of-type):not(#run)")).isEmpty();
        assertThat(text("h1")).isEqualTo(HOSTILE);
        assertThat(text("#now")).contains("sends Gossip", "is lost: </script><script>hostile()");
        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(browser.sidewaysScroll()).isZero();
    }

    @Test
    void anEmptyRunIsAPageToo() throws IOException {
        Recording nothing = new Recording("nothing", List.of(), 1_000, 0, List.of());
        browser.open(Files.writeString(folder.resolve("empty.html"), AnimationPage.of(nothing)));
        settle();

        assertThat(text("#clock")).isEqualTo("0.000 s");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void asksNothingOfAnyNetworkAndComplainsOfNothing() {
        browser.open(storm);
        settle();

        assertThat(browser.requests()).containsExactly(storm.toUri().toString());
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void isAccessibleInLightAndInDark() {
        for (String scheme : List.of("light", "dark")) {
            for (String member : List.of("", "&member=node25")) {
                browser.open(storm, "#t=30" + member, 1_280, scheme);
                settle();
                assertThat(browser.violations()).as(scheme + member).isEmpty();
            }
            browser.open(rumour, "#t=2&member=node2", 1_280, scheme);
            settle();
            assertThat(browser.violations()).as(scheme + " rumour").isEmpty();
        }
    }

    @Test
    void neverScrollsSideways() {
        for (int width : List.of(360, 768, 1_600)) {
            browser.open(storm, "#t=30&member=node25", width, "light");
            settle();
            assertThat(browser.sidewaysScroll()).as(width + " pixels").isZero();
            browser.open(rumour, "#t=2&member=node2", width, "light");
            settle();
            assertThat(browser.sidewaysScroll())
                    .as("rumour, " + width + " pixels")
                    .isZero();
        }
    }

    private static void open(String fragment) {
        open(storm, fragment);
    }

    private static void open(Path page, String fragment) {
        browser.open(page, fragment, 1_280, "light");
        settle();
    }

    private static void jump(String mark) {
        browser.all("#jumps button").stream()
                .filter(button -> button.getText().contains(mark))
                .findFirst()
                .ifPresentOrElse(WebElement::click, () -> {
                    throw new AssertionError("no mark " + mark);
                });
        settle();
    }

    private static void go(String script) {
        browser.run(script);
        settle();
    }

    /** Lets the browser draw what has changed. */
    private static void settle() {
        browser.run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
    }

    /** Waits until that is so. */
    private static boolean until(String condition) {
        return (Boolean) browser.run("return new Promise(done => { const look = () => " + condition
                + " ? done(true) : requestAnimationFrame(look); look(); })");
    }

    private static String text(String css) {
        return (String) browser.run("return document.querySelector(arguments[0]).innerText", css)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
