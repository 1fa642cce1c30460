package gossipkit.grading.simulate.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells as an aligned table, two spaces apart. */
public final class Columns {

    private Columns() {}

    /** A line for each row, each ended by {@code \n}; all rows have as many cells. */
    public static String text(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(column -> row.get(column)
                                + " ".repeat(widths[column] - row.get(column).length()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }
}
