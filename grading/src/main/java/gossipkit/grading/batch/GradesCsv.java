package gossipkit.grading.batch;

import gossipkit.grading.Harmless;
import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code grades.csv}, by RFC 4180: a head, and a line for each submission. */
final class GradesCsv {

    private static final int NAME_CHARS_MAX = 500;
    /** What makes a spreadsheet take a cell for a formula; some take the wide forms for the plain ones. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private GradesCsv() {}

    /** A line for each grade, in that order. */
    static String of(Collection<Grade> grades) {
        Stream<String> items = Arrays.stream(Item.values()).map(Item::id);
        String head = line(Stream.of(Stream.of("name", "score"), items, Stream.of("verdict", "folder"))
                .flatMap(cells -> cells));
        return head + grades.stream().map(GradesCsv::row).collect(Collectors.joining());
    }

    private static String row(Grade grade) {
        List<String> cells = new ArrayList<>(List.of(name(grade.name()), points(grade, grade.score())));
        grade.items().forEach(points -> cells.add(points(grade, points)));
        cells.addAll(List.of(grade.verdict().name(), grade.folder()));
        return line(cells.stream());
    }

    /** No points at all where there is no grade: an empty cell is not a zero. */
    private static String points(Grade grade, Points points) {
        return grade.counts() ? points.toString() : "";
    }

    private static String name(String name) {
        String safe = Harmless.line(name, NAME_CHARS_MAX);
        return !safe.isEmpty() && FORMULA.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
    }

    private static String line(Stream<String> cells) {
        return cells.map(GradesCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n' || c == ';');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
