package gossipkit.grading.html;

import java.util.Locale;

/** What a colour says. The words beside it say it too. */
public enum Tone {
    /** As it should be. */
    GOOD,
    /** Not as it should be. */
    BAD,
    /** Worth a look. */
    WARN,
    /** Neither. */
    PLAIN;

    /** The class of elements in the style. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
