package gossipkit.grading.report.html;

import gossipkit.grading.Harmless;
import gossipkit.grading.report.Diagram;
import gossipkit.grading.report.DiagramRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A diagram with a place for everything, in pixels.
 *
 * @param diagram what is drawn
 * @param width of the whole
 * @param height of the whole
 * @param lifelines a column for each member
 * @param gaps where lines are left out
 * @param steps the rows
 */
public record Drawing(
        Diagram diagram, int width, int height, List<Lifeline> lifelines, List<Gap> gaps, List<Step> steps) {

    /**
     * A member's column.
     *
     * @param x of the line
     * @param name at its head
     * @param path of the line, with a gap where the member is down
     */
    public record Lifeline(int x, String name, String path) {}

    /**
     * A place where lines are left out.
     *
     * @param y of the place
     * @param text how many
     */
    public record Gap(int y, String text) {}

    static Drawing of(Diagram diagram) {
        Scale scale = new Scale(diagram);
        List<DiagramRow> rows = diagram.rows();
        return new Drawing(
                diagram,
                scale.width(),
                scale.height(),
                IntStream.range(0, diagram.members().size())
                        .mapToObj(column -> lifeline(diagram, scale, column))
                        .toList(),
                IntStream.range(0, rows.size())
                        .filter(row -> rows.get(row).leftOutBefore() > 0)
                        .mapToObj(row ->
                                new Gap(scale.y(row) - Scale.ROW, rows.get(row).leftOutBefore() + " more lines"))
                        .toList(),
                IntStream.range(0, rows.size())
                        .mapToObj(row -> Step.of(diagram, scale, row))
                        .toList());
    }

    private static Lifeline lifeline(Diagram diagram, Scale scale, int column) {
        StringBuilder path = new StringBuilder();
        int from = Scale.HEAD;
        for (int row = 0; row < diagram.rows().size(); row++) {
            DiagramRow here = diagram.rows().get(row);
            int to = scale.y(row) + Scale.ROW / 2;
            if (!here.down().contains(column)) {
                boolean crash = here.mark() == DiagramRow.CRASH
                        && here.column().filter(c -> c == column).isPresent();
                path.append("M").append(scale.x(column)).append(' ').append(from);
                path.append("V").append(crash ? scale.y(row) : to);
            }
            from = to;
        }
        String name = Harmless.line(diagram.members().get(column), scale.charsIn(1));
        return new Lifeline(scale.x(column), name, path.toString());
    }
}
