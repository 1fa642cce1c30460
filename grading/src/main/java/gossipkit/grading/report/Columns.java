package gossipkit.grading.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells as an aligned table, two spaces apart. */
public final class Columns {

    private final Set<Integer> numbers;

    /** @param numbers the columns, from 0, whose cells go to the right; all others go to the left */
    public Columns(Set<Integer> numbers) {
        this.numbers = Set.copyOf(numbers);
    }

    /** A line for each row, each ended by {@code \n}; all rows have as many cells. */
    public String text(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(column -> cell(column, row.get(column), widths[column]))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }

    private String cell(int column, String text, int width) {
        String padding = " ".repeat(width - text.length());
        return numbers.contains(column) ? padding + text : text + padding;
    }
}
