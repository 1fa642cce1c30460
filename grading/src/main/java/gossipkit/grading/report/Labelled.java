package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import java.util.ArrayList;
import java.util.List;

/** Lines of a label and a text beside it, wrapped so that the text stays in its column. */
public final class Labelled {

    private static final int WIDTH_MAX = 100;
    private static final int INDENT = 4;
    private static final int LABEL_WIDTH = 10;

    private Labelled() {}

    /** The lines, the first with the label. */
    public static List<String> lines(String label, String text) {
        String margin = " ".repeat(INDENT + LABEL_WIDTH);
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            wrapped(part).forEach(piece -> lines.add(margin + Harmless.withoutCommands(piece)));
        }
        String head = " ".repeat(INDENT) + String.format("%-" + LABEL_WIDTH + "s", label);
        lines.set(0, head + lines.get(0).substring(margin.length()));
        return lines;
    }

    private static List<String> wrapped(String text) {
        int room = WIDTH_MAX - INDENT - LABEL_WIDTH;
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > room) {
            int space = rest.lastIndexOf(' ', room);
            int end = space > 0 ? space : Harmless.endAt(rest, room);
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }
}
