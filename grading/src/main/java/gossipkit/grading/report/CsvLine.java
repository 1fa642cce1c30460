package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a CSV file, by RFC 4180. */
public final class CsvLine {

    private static final int TEXT_CHARS_MAX = 500;
    /** What makes a spreadsheet take a cell for a formula; some take the wide forms for the plain ones. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private CsvLine() {}

    /** The line with its end; cells are quoted where they must be. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** As {@link #of(List)}. */
    public static String of(Object... cells) {
        return of(List.of(cells).stream().map(Object::toString).toList());
    }

    /** Text that somebody else has chosen, made a cell that no spreadsheet takes for a formula. */
    public static String text(String chosen) {
        String safe = Harmless.line(chosen, TEXT_CHARS_MAX);
        return !safe.isEmpty() && FORMULA.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n' || c == ';');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
