package gossipkit.grading.report.html;

import gossipkit.grading.Harmless;
import gossipkit.grading.report.Diagram;
import gossipkit.grading.report.DiagramArrow;
import gossipkit.grading.report.DiagramRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of a drawing.
 *
 * @param y where it is
 * @param time when it is, unless the row before says so
 * @param title everything that it tells
 * @param focusable whether there is more in the title than is to be seen
 * @param textX where its text begins
 * @param text what is said at the right
 * @param mark what stands in a column, if anything does
 * @param shafts its message, to each receiver
 * @param label of the message, if there is one
 */
public record Step(
        int y,
        String time,
        String title,
        boolean focusable,
        int textX,
        String text,
        Optional<Mark> mark,
        List<Shaft> shafts,
        Optional<Label> label) {

    private static final int LIFT = 6;

    /**
     * What stands in a column.
     *
     * @param x of the column
     * @param sign as in text
     */
    public record Mark(int x, char sign) {

        /** The class of elements in the style. */
        public String css() {
            return switch (sign) {
                case DiagramRow.CALL -> "call";
                case DiagramRow.BELIEF -> "belief";
                case DiagramRow.CRASH -> "crash";
                default -> "note";
            };
        }
    }

    /**
     * What is written on an arrow.
     *
     * @param x of its middle
     * @param y of its base line
     * @param text what it is
     */
    public record Label(int x, int y, String text) {}

    static Step of(Diagram diagram, Scale scale, int number) {
        DiagramRow row = diagram.rows().get(number);
        boolean sameTime = number > 0 && diagram.rows().get(number - 1).atMillis() == row.atMillis();
        Optional<DiagramArrow> arrow = row.arrow().filter(sent -> !sent.isToItself());
        List<Shaft> shafts = arrow.map(sent -> Shaft.of(sent, scale, number)).orElse(List.of());
        return new Step(
                scale.y(number),
                sameTime ? "" : Long.toString(row.atMillis()),
                title(diagram, row),
                row.arrow().isPresent() || row.text().length() > Scale.TEXT_CHARS_MAX,
                scale.textX(),
                Harmless.line(row.text(), Scale.TEXT_CHARS_MAX),
                row.column()
                        .filter(column -> row.mark() != DiagramRow.LIFE)
                        .map(column -> new Mark(scale.x(column), row.mark())),
                shafts,
                arrow.map(sent -> label(sent, shafts.get(0), scale)));
    }

    /** On the first piece of the arrow, above the line. */
    private static Label label(DiagramArrow arrow, Shaft first, Scale scale) {
        int neighbour = arrow.from() + (first.fromX() < first.toX() ? 1 : -1);
        int x = (scale.x(arrow.from()) + scale.x(neighbour)) / 2;
        return new Label(x, first.yAt(x) - LIFT, Harmless.line(arrow.label(), scale.charsIn(1)));
    }

    private static String title(Diagram diagram, DiagramRow row) {
        String who = row.column().map(diagram.members()::get).orElse("");
        String sent = row.arrow()
                .filter(arrow -> !arrow.isToItself())
                .map(arrow -> " to " + receivers(diagram, arrow) + ", " + arrow.label())
                .orElse("");
        String actor = who.isEmpty() ? "" : ", " + who + sent;
        return Harmless.line(row.atMillis() + " ms" + actor + (row.text().isEmpty() ? "" : ": " + row.text()), 2_000);
    }

    private static String receivers(Diagram diagram, DiagramArrow arrow) {
        return arrow.to().isEmpty()
                ? "nobody"
                : arrow.to().stream().map(diagram.members()::get).collect(Collectors.joining(", "));
    }
}
