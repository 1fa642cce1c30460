package gossipkit.grading.report;

import gossipkit.sim.TraceEvent.Changed;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a diagram before it is drawn.
 *
 * @param atMillis when
 * @param member whose column carries the mark, if any does
 * @param mark what stands in that column
 * @param arrow the message that was sent, if one was
 * @param changes what the member came to believe
 * @param call what was called, or what was done
 * @param down whose process is down, so that no line is drawn for it
 */
record Row(
        long atMillis,
        Optional<MemberId> member,
        char mark,
        Optional<Arrow> arrow,
        List<Changed> changes,
        String call,
        Set<MemberId> down) {

    private static final Pattern ROUTINE = Pattern.compile("(|tick\\(.*|handleTimer\\(.*)", Pattern.DOTALL);

    /** This and another, if the other belongs to it: one call's message to one more, or one more belief of an instant. */
    Optional<Row> and(Row next) {
        if (atMillis != next.atMillis || !member.equals(next.member) || !next.call.isEmpty()) {
            return Optional.empty();
        }
        boolean believed = mark == DiagramRow.BELIEF && next.mark == DiagramRow.BELIEF;
        boolean sent =
                arrow.isPresent() && next.arrow.isPresent() && arrow.get().mayShareWith(next.arrow.get());
        return believed || sent ? Optional.of(together(next)) : Optional.empty();
    }

    private Row together(Row next) {
        Optional<Arrow> both = arrow.map(first -> first.and(next.arrow.orElseThrow()));
        List<Changed> all = new ArrayList<>(changes);
        all.addAll(next.changes);
        return new Row(atMillis, member, mark, both, all, call, down);
    }

    boolean isQuiet() {
        return arrow.map(Arrow::isQuiet).orElse(false);
    }

    /** Whether that member is in it, by what is said, asked or believed of it; what is done to anybody always counts. */
    boolean isAbout(MemberId someone) {
        return isDone()
                || arrow.map(sent -> sent.isAbout(someone)).orElse(false)
                || changes.stream().map(Changed::about).anyMatch(someone::equals);
    }

    /** Whether it is something that was done, and not what came of it. */
    private boolean isDone() {
        return mark == DiagramRow.CRASH
                || mark == DiagramRow.NOTE
                || !ROUTINE.matcher(call).matches();
    }

    /** Whether those columns suffice to draw it. */
    boolean isSeenBy(List<MemberId> columns) {
        boolean seen = arrow.map(
                        sent -> sent.to().isEmpty() || sent.to().stream().anyMatch(columns::contains))
                .orElse(true);
        return seen && member.map(columns::contains).orElse(true);
    }

    /** What another row may repeat, at another time. */
    Object content() {
        return List.of(member, mark, isDone() ? call : "", believed(), arrow.map(Arrow::content), down);
    }

    /** Who acts, who is told alone, and of whom a belief changes. */
    Set<MemberId> protagonists() {
        Set<MemberId> few = new LinkedHashSet<>(member.stream().toList());
        changes.forEach(change -> few.add(change.about()));
        arrow.filter(sent -> sent.to().size() == 1).ifPresent(sent -> few.addAll(sent.to()));
        return few;
    }

    /** Who would need a column. */
    Set<MemberId> members() {
        Set<MemberId> members = new LinkedHashSet<>();
        member.ifPresent(members::add);
        arrow.ifPresent(sent -> members.addAll(sent.to()));
        return members;
    }

    /** What stands at the right, for a reader who sees the columns of those members. */
    String text(List<MemberId> seen) {
        return joined(believed(), call, arrow.map(sent -> sent.text(seen)).orElse(""));
    }

    private String believed() {
        List<String> parts = new ArrayList<>();
        for (int from = 0, to; from < changes.size(); from = to) {
            String words = change(changes.get(from));
            for (to = from + 1; to < changes.size() && change(changes.get(to)).equals(words); ) {
                to++;
            }
            List<Changed> same = changes.subList(from, to);
            parts.add(Names.of(same.stream().map(Changed::about).toList()) + ": " + words);
        }
        return parts.stream().collect(Collectors.joining("; "));
    }

    private static String change(Changed change) {
        return change.before().map(Object::toString).orElse("unknown") + " -> " + change.after();
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
