package gossipkit.grading.simulate.page;

import gossipkit.grading.Harmless;
import gossipkit.grading.html.Asset;
import gossipkit.grading.html.Page;
import gossipkit.grading.html.Templates;
import gossipkit.grading.simulate.Recording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A recording as one HTML file that plays it. It asks nothing of any network.
 *
 * @param title what it is a run of
 * @param notes what else there is to know of it, a line each
 * @param ofRumour whether a rumour spreads in it, and members do not watch each other
 * @param data what the scripts play, as JSON that can stand in a script element
 */
public record AnimationPage(String title, List<String> notes, boolean ofRumour, String data) {

    private static final List<String> SCRIPTS = List.of(
            "data",
            "state",
            "names",
            "colours",
            "signs",
            "messages",
            "ring",
            "charts",
            "telling",
            "panel",
            "film",
            "controls",
            "pointing",
            "link");

    private static final String WITHOUT_CLAIMS = "What the messages carried is too much for a page, and left out.";

    /** As {@link #of(Recording, List)}, with nothing to add. */
    public static String of(Recording recording) {
        return of(recording, List.of());
    }

    /**
     * The text of the page.
     *
     * @param recording what to play
     * @param notes what else there is to know of the run, a line each: its settings, its numbers
     * @throws gossipkit.grading.UsageError if it is too much for a page
     */
    public static String of(Recording recording, List<String> notes) {
        Animation animation = new AnimationReader(recording).read();
        Stream<String> left = animation.messages().withClaims() ? Stream.of() : Stream.of(WITHOUT_CLAIMS);
        List<String> shown = Stream.concat(notes.stream(), left)
                .map(note -> Harmless.part(note, Harmless.CHARS_MAX))
                .toList();
        String title = Harmless.line(recording.title(), Harmless.CHARS_MAX);
        return Templates.fill(
                "simulate/animation.jte", new AnimationPage(title, shown, animation.ofRumour(), animation.json()));
    }

    /** @throws gossipkit.grading.UsageError if so many members are too much for a page */
    public static void requireFit(int members) {
        AnimationReader.requireFewEnough("members", members, AnimationReader.MEMBERS_MAX);
    }

    /** What the layout needs to know. */
    public Page page() {
        return Page.of(title).withStyle(Asset.text("simulate.css")).withScript(script());
    }

    private static String script() {
        return SCRIPTS.stream()
                .map(name -> Asset.text("simulate-" + name + ".js"))
                .collect(Collectors.joining());
    }
}
