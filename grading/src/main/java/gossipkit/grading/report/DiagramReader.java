package gossipkit.grading.report;

import gossipkit.sim.Trace;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a diagram of a run: reads its rows, selects those that a reader needs, and gives each member a column. */
final class DiagramReader {

    /** The settings, the names of the columns, and two notes. */
    private static final int HEAD_LINES = 4;

    /** A shorter prelude is drawn: its note would save nothing. */
    private static final int PRELUDE_MIN = 2;

    private final Trace trace;

    DiagramReader(Trace trace) {
        this.trace = trace;
    }

    Optional<Diagram> read(Optional<MemberId> about) {
        List<TraceEvent> events = trace.events();
        List<Row> all = RowReader.rows(events, 0, trace.endMillis());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Prelude prelude = trace.dropped() == 0 ? Prelude.of(events) : Prelude.NONE;
        List<Row> story = RowReader.rows(events, prelude.length(), trace.endMillis());
        int earlier = all.size() - story.size();
        boolean isCut = earlier >= PRELUDE_MIN;
        int rowsMax = Diagram.LINES_MAX - HEAD_LINES;
        Selection selection = new Selection(isCut ? story : all, rowsMax, Canvas.MEMBERS_MAX, about);
        String before = isCut ? earlier + " lines in which " + prelude.story() : unknown();
        return Optional.of(diagram(selection, before));
    }

    private String unknown() {
        return trace.dropped() == 0 ? "" : trace.dropped() + " events that are no longer known";
    }

    private Diagram diagram(Selection selection, String before) {
        List<String> names =
                selection.members().stream().map(MemberId::toString).toList();
        List<String> notes = Stream.concat(
                        note("before: ", before), note("left out: ", String.join(", ", selection.leftOut())))
                .toList();
        List<DiagramRow> rows = IntStream.range(0, selection.rows().size())
                .mapToObj(i -> row(selection.rows().get(i), selection.gapBefore(i), selection.members()))
                .toList();
        return new Diagram(trace.header(), names, notes, rows);
    }

    private static Stream<String> note(String label, String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(label + text);
    }

    private static DiagramRow row(Row row, int leftOutBefore, List<MemberId> members) {
        return new DiagramRow(
                leftOutBefore,
                row.atMillis(),
                row.member().map(members::indexOf),
                row.mark(),
                row.arrow().map(arrow -> arrow(arrow, members)),
                columns(row.down(), members),
                row.text(members));
    }

    private static DiagramArrow arrow(Arrow arrow, List<MemberId> members) {
        List<Integer> to = columns(arrow.to(), members);
        boolean eachArrival = arrow.arrivals().size() == arrow.to().size()
                && to.size() == arrow.to().size();
        return new DiagramArrow(
                members.indexOf(arrow.from()),
                to,
                arrow.isLost(),
                eachArrival ? arrow.arrivals() : List.of(),
                arrow.label());
    }

    private static List<Integer> columns(Iterable<MemberId> some, List<MemberId> members) {
        List<Integer> columns = new ArrayList<>();
        some.forEach(member -> columns.add(members.indexOf(member)));
        columns.removeIf(column -> column < 0);
        return columns;
    }
}
