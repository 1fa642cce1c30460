package gossipkit.grading;

import java.util.regex.Pattern;

/**
 * Text that comes from a subject, made safe to print: a terminal obeys control characters, a log reader is misled by
 * those that reorder text, and a build server obeys commands that it reads in a log.
 */
public final class Harmless {

    /** Longer text than that is not for reading. */
    public static final int CHARS_MAX = 10_000;

    private static final String CUT = "...";
    // GitHub's runner obeys ::command:: where a line starts, after any white space, and ##[command] anywhere; Azure's
    // agent obeys ##vso[command], TeamCity ##teamcity[command].
    private static final Pattern COMMAND_AT_START =
            Pattern.compile("^([^\\S\\n]*+)::", Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMMAND_ANYWHERE = Pattern.compile("##(\\p{Alpha}*+)\\[");

    private Harmless() {}

    /** At most {@code charsMax} characters in one line. */
    public static String line(String text, int charsMax) {
        return cut(replaced(text.strip().replaceAll("\\R", " "), false), charsMax);
    }

    /** At most {@code charsMax} characters, with its line ends kept as {@code \n}. */
    public static String block(String text, int charsMax) {
        return cut(replaced(text.replace("\r\n", "\n").replace("\t", "    "), true), charsMax);
    }

    /** As {@link #block(String, int)}, with at most {@link #CHARS_MAX} characters. */
    public static String block(String text) {
        return block(text, CHARS_MAX);
    }

    /** At most {@code charsMax} characters for anywhere in a line but its start; every line end is a {@code ?}. */
    public static String part(String text, int charsMax) {
        return cut(withoutCommandsAnywhere(withoutControls(text, false)), charsMax);
    }

    /** In which no line is a command to a build server. Lines that were harmless need it again once they are wrapped. */
    public static String withoutCommands(String text) {
        return withoutCommandsAnywhere(COMMAND_AT_START.matcher(text).replaceAll("$1?:"));
    }

    private static String withoutCommandsAnywhere(String text) {
        return COMMAND_ANYWHERE.matcher(text).replaceAll("#?$1[");
    }

    /** The greatest index up to that one at which text can be cut: not in the middle of a character. */
    public static int endAt(String text, int index) {
        boolean inside = index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        return inside ? index - 1 : index;
    }

    private static String cut(String text, int charsMax) {
        return text.length() <= charsMax ? text : text.substring(0, endAt(text, charsMax - CUT.length())) + CUT;
    }

    private static String replaced(String text, boolean keepLineEnds) {
        return withoutCommands(withoutControls(text, keepLineEnds));
    }

    private static String withoutControls(String text, boolean keepLineEnds) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> (keepLineEnds && c == '\n') || isHarmless(c) ? c : '?')
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
