package gossipkit.grading.batch;

import gossipkit.grading.report.CsvLine;
import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code grades.csv}: a head, and a line for each submission. */
final class GradesCsv {

    private GradesCsv() {}

    /** A line for each grade, in that order. */
    static String of(Collection<Grade> grades) {
        Stream<String> items = Item.base().stream().map(Item::id);
        String head = CsvLine.of(Stream.of(Stream.of("name", "score"), items, Stream.of("bonus", "verdict", "folder"))
                .flatMap(cells -> cells)
                .toList());
        return head + grades.stream().map(GradesCsv::row).collect(Collectors.joining());
    }

    private static String row(Grade grade) {
        List<String> cells = new ArrayList<>(List.of(CsvLine.text(grade.name()), points(grade, grade.score())));
        grade.items().forEach(points -> cells.add(points(grade, points)));
        cells.add(points(grade, grade.bonus()));
        cells.addAll(List.of(grade.verdict().name(), grade.folder()));
        return CsvLine.of(cells);
    }

    /** No points at all where there is no grade: an empty cell is not a zero. */
    private static String points(Grade grade, Points points) {
        return grade.counts() ? points.toString() : "";
    }
}
