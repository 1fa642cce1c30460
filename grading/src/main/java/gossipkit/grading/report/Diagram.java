package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import gossipkit.sim.Trace;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run as a small space-time diagram, time downwards: a column for each member, an arrow for each message, {@code o} a
 * call, {@code !} a changed belief, {@code #} a crash, {@code X} a lost message, {@code *} something done to the
 * cluster. It begins where the fair weather ends, and says what it leaves out.
 */
public final class Diagram {

    /** How many lines a diagram has at most. */
    public static final int LINES_MAX = 30;

    /** The settings, the names of the columns, and two notes. */
    private static final int HEAD_LINES = 4;

    /** A shorter prelude is drawn: its note would save nothing. */
    private static final int PRELUDE_MIN = 2;

    private final Trace trace;
    private final List<String> lines = new ArrayList<>();

    private Diagram(Trace trace) {
        this.trace = trace;
    }

    /** The diagram of everything in the run. */
    public static String of(Trace trace) {
        return of(trace, Optional.empty());
    }

    /**
     * The diagram, lines separated by {@code \n}; empty if there is nothing to draw.
     *
     * @param about the member whose story it tells, or none if it tells all
     */
    public static String of(Trace trace, Optional<MemberId> about) {
        Diagram diagram = new Diagram(trace);
        diagram.draw(about);
        return String.join("\n", diagram.lines);
    }

    private void draw(Optional<MemberId> about) {
        List<TraceEvent> events = trace.events();
        List<Row> all = RowReader.rows(events, 0, trace.endMillis());
        Prelude prelude = trace.dropped() == 0 ? Prelude.of(events) : Prelude.NONE;
        List<Row> story = RowReader.rows(events, prelude.length(), trace.endMillis());
        int earlier = all.size() - story.size();
        boolean isCut = earlier >= PRELUDE_MIN;
        Selection selection = new Selection(isCut ? story : all, LINES_MAX - HEAD_LINES, Canvas.MEMBERS_MAX, about);
        if (!all.isEmpty()) {
            String before = isCut ? earlier + " lines in which " + prelude.story() : unknown();
            draw(selection, before);
        }
    }

    private String unknown() {
        return trace.dropped() == 0 ? "" : trace.dropped() + " events that are no longer known";
    }

    private void draw(Selection selection, String before) {
        Canvas canvas = new Canvas(selection.members(), labelLengthMax(selection.rows()));
        if (!trace.header().isBlank()) {
            lines.add(Harmless.line(Canvas.ascii(trace.header()), Canvas.WIDTH_MAX));
        }
        lines.add(canvas.head());
        note("before: ", before);
        note("left out: ", String.join(", ", selection.leftOut()));
        for (int i = 0; i < selection.rows().size(); i++) {
            int gap = selection.gapBefore(i);
            note("", gap > 0 ? gap + " more lines" : "");
            lines.add(canvas.draw(selection.rows().get(i)));
        }
    }

    private void note(String label, String text) {
        if (!text.isEmpty()) {
            lines.add("  " + Harmless.line(Canvas.ascii("... " + label + text), Canvas.WIDTH_MAX - 2));
        }
    }

    private static int labelLengthMax(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.arrow().stream())
                .mapToInt(arrow -> arrow.label().length())
                .max()
                .orElse(0);
    }
}
