package gossipkit.grading.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures as an aligned table. */
final class FigureTable {

    private static final List<String> HEAD = List.of("figure", "measured", "baseline", "ratio", "goal", "met");
    private static final String UNKNOWN = "-";

    private FigureTable() {}

    /** A head and a line for each figure, each ended by {@code \n}. */
    static String text(List<Figure> figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(row(figure)));
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> widen(widths, row));
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static List<String> row(Figure figure) {
        return List.of(
                figure.name(),
                figure.unit().text(figure.measured()),
                figure.baseline().map(figure.unit()::text).orElse(UNKNOWN),
                figure.ratio().map(FigureTable::ratioText).orElse(UNKNOWN),
                figure.goal().text(figure),
                met(figure));
    }

    private static String ratioText(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }

    private static String met(Figure figure) {
        if (figure.goal() instanceof Goal.None) {
            return "";
        }
        return figure.goal().isMetBy(figure).map(met -> met ? "yes" : "NO").orElse("not measured");
    }

    private static void widen(int[] widths, List<String> row) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], row.get(column).length());
        }
    }

    /** Numbers to the right, words to the left. */
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            boolean isNumber = column >= 1 && column <= 3;
            line.append(column == 0 ? "" : "  ").append(isNumber ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing() + "\n";
    }
}
