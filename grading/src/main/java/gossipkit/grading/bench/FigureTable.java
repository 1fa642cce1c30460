package gossipkit.grading.bench;

import gossipkit.grading.report.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Figures as an aligned table. */
final class FigureTable {

    private static final List<String> HEAD = List.of("figure", "measured", "baseline", "ratio", "goal", "met");
    private static final Set<Integer> NUMBERS = Set.of(1, 2, 3);
    private static final String UNKNOWN = "-";

    private FigureTable() {}

    /** A head and a line for each figure, each ended by {@code \n}. */
    static String text(List<Figure> figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(row(figure)));
        return new Columns(NUMBERS).text(rows);
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
}
