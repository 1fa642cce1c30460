package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import gossipkit.sim.Trace;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A run as a small space-time diagram, time downwards: a column for each member, an arrow for each message, {@code o} a
 * call, {@code !} a changed belief, {@code #} a crash, {@code X} a lost message, {@code *} something done to the
 * cluster. It shows the end of the run, where the failure is.
 */
public final class Diagram {

    /** How many lines a diagram has at most. */
    public static final int LINES_MAX = 30;

    private static final int HEAD_LINES = 3;
    private static final int NEVER_QUIET = 8;

    /** node2 before node10. */
    private static final Comparator<MemberId> BY_NAME = Comparator.comparing(
                    (MemberId member) -> member.toString().length())
            .thenComparing(Comparator.naturalOrder());

    private final Trace trace;
    private final List<Row> rows;
    private int quiet;
    private int elsewhere;
    private int earlier;

    private Diagram(Trace trace) {
        this.trace = trace;
        this.rows = new ArrayList<>(RowReader.rows(trace.events()));
    }

    /** The diagram, lines separated by {@code \n}; empty if there is nothing to draw. */
    public static String of(Trace trace) {
        return new Diagram(trace).drawn();
    }

    private String drawn() {
        if (rows.isEmpty()) {
            return "";
        }
        leaveOutQuiet();
        List<MemberId> members = newestMembers();
        leaveOutOthers(members);
        leaveOutEarlier();
        members.retainAll(rows.stream().flatMap(row -> row.members().stream()).toList());
        Canvas canvas = new Canvas(members, labelLengthMax());
        List<String> lines = new ArrayList<>();
        if (!trace.header().isBlank()) {
            lines.add(Harmless.line(Canvas.ascii(trace.header()), Canvas.WIDTH_MAX));
        }
        lines.add(canvas.head());
        lines.addAll(note());
        rows.forEach(row -> lines.add(canvas.draw(row)));
        return String.join("\n", lines);
    }

    private void leaveOutQuiet() {
        for (int i = 0; rows.size() > LINES_MAX - HEAD_LINES && i < rows.size() - NEVER_QUIET; ) {
            if (rows.get(i).isQuiet()) {
                rows.remove(i);
                quiet++;
            } else {
                i++;
            }
        }
    }

    private List<MemberId> newestMembers() {
        Set<MemberId> members = new LinkedHashSet<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Set<MemberId> more = new LinkedHashSet<>(members);
            more.addAll(rows.get(i).members());
            if (more.size() <= Canvas.MEMBERS_MAX) {
                members = more;
            }
        }
        return new ArrayList<>(members.stream().sorted(BY_NAME).toList());
    }

    private void leaveOutOthers(List<MemberId> members) {
        int before = rows.size();
        rows.removeIf(row -> !members.containsAll(row.members()));
        elsewhere = before - rows.size();
    }

    private void leaveOutEarlier() {
        earlier = Math.max(0, rows.size() - (LINES_MAX - HEAD_LINES));
        rows.subList(0, earlier).clear();
    }

    private int labelLengthMax() {
        return rows.stream()
                .flatMap(row -> row.arrow().stream())
                .mapToInt(arrow -> arrow.label().length())
                .max()
                .orElse(0);
    }

    private List<String> note() {
        List<String> parts = new ArrayList<>();
        if (earlier > 0) {
            parts.add(earlier + " earlier lines");
        }
        if (quiet > 0) {
            parts.add(quiet + " quiet Pings and Acks");
        }
        if (elsewhere > 0) {
            parts.add(elsewhere + " lines of other members");
        }
        if (trace.dropped() > 0) {
            parts.add(trace.dropped() + " events that are no longer known");
        }
        return parts.isEmpty() ? List.of() : List.of("  ... before and between: " + String.join(", ", parts));
    }
}
