package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Draws rows: a column for the time, one for each member, and the text at the right. ASCII only. */
final class Canvas {

    static final int WIDTH_MAX = 110;

    private static final int TEXT_WIDTH_MIN = 30;
    private static final int TIME_WIDTH = 10;
    private static final int PITCH_MIN = 12;
    private static final int PITCH_MAX = 20;
    private static final int LAST_WIDTH = 8;

    /** More members than that leave no room for labels. */
    static final int MEMBERS_MAX = (WIDTH_MAX - TEXT_WIDTH_MIN - TIME_WIDTH) / PITCH_MIN;

    private final List<String> members;
    private final int pitch;

    /**
     * @param members from left to right, at most {@link #MEMBERS_MAX}
     * @param labelLengthMax of the longest label that is to fit between neighbours
     */
    Canvas(List<String> members, int labelLengthMax) {
        this.members = members;
        int room = (WIDTH_MAX - TEXT_WIDTH_MIN - TIME_WIDTH) / Math.max(1, members.size());
        this.pitch = Math.min(room, Math.max(PITCH_MIN, Math.min(PITCH_MAX, labelLengthMax + 6)));
    }

    String head() {
        char[] line = blank();
        put(line, TIME_WIDTH - 4, "ms");
        for (int i = 0; i < members.size(); i++) {
            put(line, at(i), Harmless.line(ascii(members.get(i)), nameWidth(i)));
        }
        return new String(line).stripTrailing();
    }

    private int nameWidth(int column) {
        return Math.min(pitch - 1, blank().length - at(column) - 1);
    }

    String draw(DiagramRow row) {
        char[] line = blank();
        String time = Long.toString(row.atMillis());
        put(line, Math.max(0, TIME_WIDTH - 2 - time.length()), time);
        for (int i = 0; i < members.size(); i++) {
            line[at(i)] = row.down().contains(i) ? ' ' : DiagramRow.LIFE;
        }
        row.column().ifPresent(column -> line[at(column)] = row.mark());
        boolean labelled = row.arrow().map(arrow -> drawArrow(line, arrow)).orElse(true);
        String label = labelled ? "" : row.arrow().map(DiagramArrow::label).orElse("");
        String text = Row.joined(label, row.text());
        return (new String(line) + Harmless.line(ascii(text), WIDTH_MAX - line.length)).stripTrailing();
    }

    /** Returns whether its label fits, or there is no need of one. */
    private boolean drawArrow(char[] line, DiagramArrow arrow) {
        if (arrow.isToItself()) {
            return true;
        }
        int from = at(arrow.from());
        List<Integer> heads = arrow.to().isEmpty()
                ? List.of(nowhere(from))
                : arrow.to().stream().map(this::at).toList();
        char[] before = line.clone();
        // The farthest first: a longer shaft would run over a nearer head.
        heads.stream()
                .sorted(Comparator.comparingInt((Integer head) -> -Math.abs(head - from)))
                .forEach(head -> drawShaft(line, from, head, arrow.lost() ? 'X' : head > from ? '>' : '<'));
        heads.forEach(head -> line[head] = before[head]);
        return heads.stream().sorted().anyMatch(head -> putLabel(line, from, head, ascii(arrow.label())));
    }

    private static void drawShaft(char[] line, int from, int head, char tip) {
        Arrays.fill(line, Math.min(from, head) + 1, Math.max(from, head), '-');
        line[head > from ? head - 1 : head + 1] = tip;
    }

    /** Returns whether there was room. */
    private static boolean putLabel(char[] line, int from, int head, String label) {
        int left = head > from ? from + 1 : head + 2;
        int room = Math.abs(head - from) - 2;
        int start = left + (room - label.length()) / 2;
        boolean fits = label.length() + 2 <= room
                && new String(line, start, label.length()).chars().allMatch(c -> c == '-');
        if (fits) {
            put(line, start, label);
        }
        return fits;
    }

    /** The end of an arrow that nobody receives: short of the next member. */
    private int nowhere(int from) {
        boolean last = from == TIME_WIDTH + (members.size() - 1) * pitch;
        return last && members.size() > 1 ? from - pitch + 1 : from + pitch - 1;
    }

    private int at(int column) {
        return TIME_WIDTH + column * pitch;
    }

    private char[] blank() {
        // The last column needs no room for arrows, unless it is the only one and its messages reach nobody.
        int lastWidth = members.size() > 1 ? LAST_WIDTH : pitch;
        char[] line = new char[TIME_WIDTH + Math.max(0, members.size() - 1) * pitch + lastWidth];
        Arrays.fill(line, ' ');
        return line;
    }

    private static void put(char[] line, int at, String text) {
        text.getChars(0, Math.min(text.length(), line.length - at), line, at);
    }

    static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
