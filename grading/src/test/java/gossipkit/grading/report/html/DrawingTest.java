package gossipkit.grading.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.report.Diagram;
import gossipkit.grading.report.DiagramArrow;
import gossipkit.grading.report.DiagramRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void aMessageFallsToTheRowInWhichItArrives() {
        Drawing drawing = drawing(sent(0, 2, 20L), called(20, 1), called(20, 2), called(30, 0));

        Shaft shaft = drawing.steps().get(0).shafts().get(0);
        assertThat(shaft.fromY()).isEqualTo(y(drawing, 0));
        assertThat(shaft.toX()).isEqualTo(x(drawing, 2));
        assertThat(shaft.toY()).isEqualTo(y(drawing, 1));
    }

    @Test
    void aMessageThatArrivesBetweenTwoRowsEndsBetweenThem() {
        Drawing drawing = drawing(sent(0, 1, 15L), called(10, 0), called(20, 0));

        assertThat(drawing.steps().get(0).shafts().get(0).toY()).isBetween(y(drawing, 1) + 1, y(drawing, 2) - 1);
    }

    @Test
    void aMessageThatArrivesAfterTheLastRowEndsBelowIt() {
        Drawing drawing = drawing(sent(0, 1, 99L), called(10, 0));

        assertThat(drawing.steps().get(0).shafts().get(0).toY()).isBetween(y(drawing, 1) + 1, drawing.height());
    }

    @Test
    void aLostMessageEndsShortOfItsReceiver() {
        Drawing drawing = drawing(row(5, Optional.of(new DiagramArrow(2, List.of(0), true, List.of(), "Ping 1"))));

        Shaft shaft = drawing.steps().get(0).shafts().get(0);
        assertThat(shaft.lost()).isTrue();
        assertThat(shaft.toX()).isBetween(x(drawing, 0) + 1, x(drawing, 1));
    }

    @Test
    void aMessageToNobodyEndsShortOfTheNextColumn() {
        Drawing drawing = drawing(row(5, Optional.of(new DiagramArrow(2, List.of(), true, List.of(), "Ping 1"))));

        assertThat(drawing.steps().get(0).shafts().get(0).toX()).isBetween(x(drawing, 1) + 1, x(drawing, 2) - 1);
        assertThat(drawing.steps().get(0).title()).isEqualTo("5 ms, node3 to nobody, Ping 1: text");
    }

    @Test
    void aMessageToItselfIsToldAndNotDrawn() {
        Drawing drawing = drawing(row(5, Optional.of(new DiagramArrow(2, List.of(2), false, List.of(), "Ping 1"))));

        assertThat(drawing.steps().get(0).shafts()).isEmpty();
        assertThat(drawing.steps().get(0).title()).isEqualTo("5 ms, node3: text");
    }

    @Test
    void noLineIsDrawnForWhoIsDown() {
        DiagramRow crash =
                new DiagramRow(0, 1, Optional.of(0), DiagramRow.CRASH, Optional.empty(), List.of(), "crashed");
        DiagramRow after = new DiagramRow(0, 2, Optional.of(1), DiagramRow.CALL, Optional.empty(), List.of(0), "");
        Drawing drawing = drawing(crash, after, after);

        assertThat(drawing.lifelines().get(0).path()).endsWith("V" + y(drawing, 0));
        assertThat(drawing.lifelines().get(1).path()).endsWith("V" + (y(drawing, 2) + Scale.ROW / 2));
    }

    @Test
    void longTextIsCutButToldInItsTitle() {
        String text = "word ".repeat(40).strip();
        Step step = drawing(new DiagramRow(4, 7, Optional.empty(), DiagramRow.NOTE, Optional.empty(), List.of(), text))
                .steps()
                .get(0);

        assertThat(step.text()).hasSizeLessThan(60).endsWith("...");
        assertThat(step.title()).isEqualTo("7 ms: " + text);
        assertThat(step.focusable()).isTrue();
    }

    private static Drawing drawing(DiagramRow... rows) {
        return Drawing.of(new Diagram("", List.of("node1", "node2", "node3"), List.of(), List.of(rows)));
    }

    private static DiagramRow sent(int from, int to, long arrival) {
        return row(0, Optional.of(new DiagramArrow(from, List.of(to), false, List.of(arrival), "Ping 1")));
    }

    private static DiagramRow called(long atMillis, int column) {
        return new DiagramRow(0, atMillis, Optional.of(column), DiagramRow.CALL, Optional.empty(), List.of(), "tick()");
    }

    private static DiagramRow row(long atMillis, Optional<DiagramArrow> arrow) {
        Optional<Integer> sender = arrow.map(DiagramArrow::from);
        return new DiagramRow(0, atMillis, sender, DiagramRow.LIFE, arrow, List.of(), "text");
    }

    private static int x(Drawing drawing, int column) {
        return drawing.lifelines().get(column).x();
    }

    private static int y(Drawing drawing, int row) {
        return drawing.steps().get(row).y();
    }
}
