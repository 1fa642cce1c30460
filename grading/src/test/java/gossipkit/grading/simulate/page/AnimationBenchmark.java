package gossipkit.grading.simulate.page;

import gossipkit.grading.html.Browser;
import gossipkit.grading.simulate.Recording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Prints how large a page is, and how long a frame of it takes to draw in a browser without a graphics card: 5 % loss,
 * 60 s. Run it by hand.
 *
 * <pre>{@code
 * mvn -B -q test-compile -pl grading -am
 * mvn -B -q exec:exec ...
 * }</pre>
 */
final class AnimationBenchmark {

    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final double MEGA = 1e6;

    private AnimationBenchmark() {}

    /** @param args how many members; 50 and 200 if there are none */
    public static void main(String[] args) throws Exception {
        int[] sizes = args.length == 0
                ? new int[] {50, 200}
                : Stream.of(args).mapToInt(Integer::parseInt).toArray();
        Path file = Files.createTempFile("animation", ".html");
        try (Browser browser = Browser.start()) {
            for (int members : sizes) {
                Recording recording = Recordings.lossy(members, LENGTH);
                Files.writeString(file, AnimationPage.of(recording));
                System.out.printf(
                        "%d members: %,d events, %.1f MB%n",
                        members, recording.events().size(), Files.size(file) / MEGA);
                for (String speed : new String[] {"0.1", "1", "5", "20"}) {
                    measure(browser, file, speed);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(Browser browser, Path file, String speed) throws InterruptedException {
        browser.open(file);
        browser.run("film.set({ speed: Number(arguments[0]) }); film.seek(5000); film.play()", speed);
        Thread.sleep(2_500);
        browser.run("film.pause()");
        Thread.sleep(300);
        double[] millis = Stream.of(
                        ((String) browser.run("return document.getElementById('ring').dataset.drawMillis")).split(" "))
                .mapToDouble(Double::parseDouble)
                .sorted()
                .toArray();
        System.out.printf(
                "  %4sx: %3d frames in 2.5 s, drawn in %.1f ms (median), %.1f ms (worst)%n",
                speed, millis.length, millis[millis.length / 2], millis[millis.length - 1]);
    }
}
