package gossipkit.grading.handout;

import gossipkit.grading.GraderFault;
import java.util.regex.Pattern;

/** What is for instructors stands between two marker lines, in documents and in Maven's files alike. */
final class Cuts {

    private static final String BEGIN = "<!-- not in the handout -->";
    private static final String END = "<!-- /not in the handout -->";
    private static final Pattern PART = Pattern.compile(
            "^[ \t]*" + BEGIN + "\\R(?:(?![ \t]*" + BEGIN + ").*\\R)*?[ \t]*" + END + "[ \t]*(?:\\R|\\z)",
            Pattern.MULTILINE);

    private Cuts() {}

    /**
     * The text without what stands between markers, and without the markers.
     *
     * @param name of the file, for the message
     * @throws GraderFault if a marker has no other half, or does not stand alone in its line
     */
    static String cut(String name, String text) {
        String rest = PART.matcher(text).replaceAll("");
        if (rest.contains(BEGIN) || rest.contains(END)) {
            throw new GraderFault(name + " has a marker \"" + BEGIN + "\" or \"" + END
                    + "\" without its other half, or not in a line of its own");
        }
        return rest;
    }
}
