package gossipkit.grading.report.html;

import gossipkit.grading.report.Diagram;
import gossipkit.grading.report.DiagramRow;
import java.util.List;
import java.util.stream.Stream;

/** Where the rows and columns of a diagram are, in pixels. */
final class Scale {

    /** The height of a row. */
    static final int ROW = 30;
    /** The height of the columns' heads. */
    static final int HEAD = 32;
    /** How much of a row's text is shown; all of it is told in its title. */
    static final int TEXT_CHARS_MAX = 56;

    private static final int TIME_WIDTH = 104;
    private static final int PITCH_MIN = 116;
    private static final int PITCH_MAX = 168;
    private static final int MARGIN = 32;
    private static final double CHAR_WIDTH = 7.3;

    private final List<DiagramRow> rows;
    private final int columns;
    private final int pitch;
    private final int textLengthMax;
    private final int[] ys;
    private final int height;

    Scale(Diagram diagram) {
        rows = diagram.rows();
        columns = diagram.members().size();
        int wordLengthMax = Stream.concat(
                        diagram.members().stream(),
                        rows.stream().flatMap(row -> row.arrow().stream()).map(arrow -> arrow.label()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        pitch = Math.min(PITCH_MAX, Math.max(PITCH_MIN, width(wordLengthMax) + MARGIN));
        textLengthMax = rows.stream().mapToInt(row -> row.text().length()).max().orElse(0);
        ys = new int[rows.size()];
        int y = HEAD;
        for (int row = 0; row < ys.length; row++) {
            y += rows.get(row).leftOutBefore() > 0 ? 2 * ROW : ROW;
            ys[row] = y - ROW / 2;
        }
        height = y + ROW / 4;
    }

    int x(int column) {
        return TIME_WIDTH + column * pitch;
    }

    int y(int row) {
        return ys[row];
    }

    int textX() {
        // A lone member's messages reach nobody, at its right.
        return x(columns - 1) + MARGIN + (columns == 1 ? pitch : 0);
    }

    int width() {
        return textX() + width(Math.min(textLengthMax, TEXT_CHARS_MAX)) + MARGIN;
    }

    int height() {
        return height;
    }

    /** How many characters fit between columns that far from each other. */
    int charsIn(int pitches) {
        return (int) ((pitches * pitch - MARGIN) / CHAR_WIDTH) + 1;
    }

    /** Where a message ends that nobody receives: short of the next column. */
    int nowhere(int from) {
        boolean last = from == columns - 1 && columns > 1;
        return x(from) + (last ? -1 : 1) * pitch * 2 / 3;
    }

    /** Where an instant is that is not before that row. Rows are evenly spaced, so that between two rows is enough. */
    int yAt(int row, long atMillis) {
        for (int next = row + 1; next < ys.length; next++) {
            if (rows.get(next).atMillis() >= atMillis) {
                return rows.get(next).atMillis() == atMillis ? ys[next] : ys[next] - ROW / 2;
            }
        }
        return height - ROW / 4;
    }

    private static int width(int chars) {
        return (int) (chars * CHAR_WIDTH);
    }
}
