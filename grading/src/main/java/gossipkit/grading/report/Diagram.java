package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import gossipkit.sim.Trace;
import gossipkit.swim.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A run as a small space-time diagram, time downwards, before it is drawn: a column for each member, an arrow for each
 * message. It begins where the fair weather ends, and says what it leaves out. It holds words and numbers only, no part
 * of the subject, and all of them can be kept.
 *
 * @param header the seed and the settings of the run, or nothing
 * @param members the names of the columns, from left to right
 * @param notes what is left out, a line each
 * @param rows from the beginning of the run to its end
 */
public record Diagram(String header, List<String> members, List<String> notes, List<DiagramRow> rows) {

    /** How many lines a diagram has at most, drawn as text. */
    public static final int LINES_MAX = 30;

    private static final Pattern SEED = Pattern.compile(", seed -?\\d+(, random stream -?\\d+)?");

    /** How much of one text is kept. */
    static final int CHARS_MAX = 2_000;

    /** Makes the text safe to print. */
    public Diagram {
        header = Harmless.part(header, CHARS_MAX);
        members = members.stream().map(name -> Harmless.part(name, CHARS_MAX)).toList();
        notes = notes.stream().map(note -> Harmless.part(note, CHARS_MAX)).toList();
        rows = List.copyOf(rows);
    }

    /** The diagram of everything in the run; empty if there is nothing to draw. */
    public static Optional<Diagram> of(Trace trace) {
        return of(trace, Optional.empty());
    }

    /**
     * The diagram of a run; empty if there is nothing to draw.
     *
     * @param about the member whose story it tells, or none if it tells all
     */
    public static Optional<Diagram> of(Trace trace, Optional<MemberId> about) {
        return new DiagramReader(trace).read(about);
    }

    /** The same without the seed in its header. */
    Diagram withoutSeed() {
        return new Diagram(SEED.matcher(header).replaceAll(""), members, notes, rows);
    }

    /** Drawn with ASCII characters, lines separated by {@code \n}. */
    public String text() {
        return new DiagramText(this).draw();
    }

    /** How many lines it has as text. */
    public int height() {
        long gaps = rows.stream().filter(row -> row.leftOutBefore() > 0).count();
        return (header.isBlank() ? 0 : 1) + 1 + notes.size() + (int) gaps + rows.size();
    }
}
