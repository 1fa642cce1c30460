package gossipkit.grading.simulate.page;

import gossipkit.grading.html.Browser;
import gossipkit.grading.simulate.Recording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how large a page is, how long a frame of it takes to draw in a browser without a graphics card, and how long to
 * go from one end of a run to the other: 60 s, 5 % loss. It measures, and asserts nothing; run it by hand.
 *
 * <pre>{@code
 * mvn -B test -pl grading -am -Dtest=AnimationBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class AnimationBenchmark {

    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final double MEGA = 1e6;
    private static final int PLAYED_MILLIS = 2_500;

    @TempDir
    private Path folder;

    @Test
    void measure() throws Exception {
        try (Browser browser = Browser.start()) {
            for (int members : new int[] {50, 200, 500}) {
                Recording recording = Recordings.lossy(members, LENGTH);
                Path page = Files.writeString(folder.resolve("page.html"), AnimationPage.of(recording));
                System.out.printf(
                        "%d members: %,d events, %.1f MB%n",
                        members, recording.events().size(), Files.size(page) / MEGA);
                for (String speed : List.of("0.1", "1", "5", "20")) {
                    play(browser, page, speed);
                }
                paint(browser, page);
                jump(browser);
            }
        }
    }

    private static void play(Browser browser, Path page, String speed) {
        browser.open(page, "#t=2&speed=" + speed, 1_400, "light");
        browser.run("return new Promise(done => { film.play(); setTimeout(() => { film.pause();"
                + " requestAnimationFrame(() => requestAnimationFrame(() => done())); }, " + PLAYED_MILLIS + ") })");
        double[] millis = sorted(browser.find("#ring").getDomAttribute("data-draw-millis"));
        System.out.printf(
                "  %4sx: %2.0f frames a second; a frame is drawn in %.1f ms (median), %.1f ms (worst)%n",
                speed, millis.length * 1_000.0 / PLAYED_MILLIS, millis[millis.length / 2], millis[millis.length - 1]);
    }

    /** A browser paints later what was drawn. To read a pixel makes it paint at once. */
    private static void paint(Browser browser, Path page) {
        browser.open(page, "#speed=1", 1_400, "light");
        double[] millis = sorted((String) browser.run("const millis = [];"
                + " for (let at = 2000; at < 42000; at += 200) {"
                + "   film.time = at; const start = performance.now(); film.draw();"
                + "   film.ring.pen.getImageData(0, 0, 1, 1); millis.push(performance.now() - start); }"
                + " return millis.join(' ')"));
        System.out.printf(
                "    1x: drawn and painted in %.1f ms (median), %.1f ms (worst)%n",
                millis[millis.length / 2], millis[millis.length - 1]);
    }

    private static double[] sorted(String numbers) {
        return Stream.of(numbers.split(" "))
                .mapToDouble(Double::parseDouble)
                .sorted()
                .toArray();
    }

    private static void jump(Browser browser) {
        double millis = ((Number) browser.run("film.cluster.moveTo(0); const start = performance.now();"
                        + " film.cluster.moveTo(film.run.end); return performance.now() - start"))
                .doubleValue();
        System.out.printf("  from the start to the end: %.1f ms%n", millis);
    }
}
