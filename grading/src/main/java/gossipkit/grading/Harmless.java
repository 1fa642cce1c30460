package gossipkit.grading;

/**
 * Text that comes from a subject, made safe to print: a terminal obeys control characters, and a log reader is misled
 * by those that reorder text.
 */
public final class Harmless {

    private static final String CUT = "...";

    private Harmless() {}

    /** At most {@code charsMax} characters in one line. */
    public static String line(String text, int charsMax) {
        return cut(replaced(text.strip().replaceAll("\\R", " "), false), charsMax);
    }

    /** At most {@code charsMax} characters, with its line ends kept as {@code \n}. */
    public static String block(String text, int charsMax) {
        return cut(replaced(text.replace("\r\n", "\n").replace("\t", "    "), true), charsMax);
    }

    private static String cut(String text, int charsMax) {
        return text.length() <= charsMax ? text : text.substring(0, charsMax - CUT.length()) + CUT;
    }

    private static String replaced(String text, boolean keepLineEnds) {
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
