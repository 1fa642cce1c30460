package gossipkit.grading.report;

import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the events of a run into rows: a call and the first thing it leads to share one. */
final class RowReader {

    private static final Set<String> ROUTINE = Set.of("tick", "handleTimer");
    private static final String RESTART = "restart";

    private final Fates fates;
    private final List<Row> rows = new ArrayList<>();
    private Set<MemberId> down = Set.of();
    private TraceEvent.Called pending;

    private RowReader(Fates fates) {
        this.fates = fates;
    }

    static List<Row> rows(List<TraceEvent> events) {
        RowReader reader = new RowReader(new Fates(events));
        events.forEach(reader::read);
        reader.settlePending(true);
        return reader.rows;
    }

    private void read(TraceEvent event) {
        if (event instanceof TraceEvent.Sent sent) {
            add(sent);
        } else if (event instanceof TraceEvent.Changed changed) {
            add(changed);
        } else {
            settlePending(false);
            addOther(event);
        }
    }

    private void addOther(TraceEvent event) {
        if (event instanceof TraceEvent.Called called) {
            pending = called;
        } else if (event instanceof TraceEvent.Crashed crashed) {
            add(event, Optional.of(crashed.member()), Row.CRASH, "crashed");
            markDown(crashed.member(), true);
        } else if (event instanceof TraceEvent.Noted noted) {
            noted.member().filter(m -> noted.what().startsWith(RESTART)).ifPresent(m -> markDown(m, false));
            add(event, noted.member(), Row.NOTE, noted.what());
        }
    }

    private void add(TraceEvent.Sent sent) {
        String call = takePending(sent.from(), sent.atMillis());
        boolean toItself = sent.to().equals(Optional.of(sent.from()));
        String label = MessageText.label(sent.message(), sent.from());
        Optional<Row.Arrow> arrow = toItself ? Optional.empty() : Optional.of(arrow(sent, label));
        String text = joined(
                call, toItself ? label + " to itself" : "", fates.text(sent), MessageText.claims(sent.message()));
        char mark = call.isEmpty() && !toItself ? Row.LIFE : Row.CALL;
        rows.add(new Row(sent.atMillis(), Optional.of(sent.from()), mark, arrow, text, down));
    }

    private Row.Arrow arrow(TraceEvent.Sent sent, String label) {
        boolean quiet = MessageText.isQuiet(sent.message()) && fates.hasArrived(sent);
        boolean lost = fates.isLost(sent) || sent.to().isEmpty();
        return new Row.Arrow(sent.from(), sent.to(), label, lost, quiet);
    }

    /** What a member comes to believe at one instant shares a row. */
    private void add(TraceEvent.Changed changed) {
        String call = takePending(changed.member(), changed.atMillis());
        String before = changed.before().map(Object::toString).orElse("unknown");
        String change = before + " -> " + changed.after();
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (call.isEmpty() && last != null && last.isBeliefOf(changed.member(), changed.atMillis())) {
            String end = ": " + change;
            String text = last.text().endsWith(end)
                    ? last.text().substring(0, last.text().length() - end.length()) + ", "
                    : last.text() + "; ";
            rows.set(rows.size() - 1, last.withText(text + changed.about() + end));
        } else {
            String text = joined(changed.about() + ": " + change, call);
            add(changed, Optional.of(changed.member()), Row.BELIEF, text);
        }
    }

    private void add(TraceEvent event, Optional<MemberId> member, char mark, String text) {
        rows.add(new Row(event.atMillis(), member, mark, Optional.empty(), text, down));
    }

    private String takePending(MemberId member, long atMillis) {
        if (pending == null || !pending.member().equals(member) || pending.atMillis() != atMillis) {
            return "";
        }
        String call = pending.call();
        pending = null;
        return call;
    }

    /** A routine call that led to nothing is not worth a line, unless the run ended in it. */
    private void settlePending(boolean last) {
        if (pending != null && (last || !ROUTINE.contains(pending.call().replaceAll("\\(.*", "")))) {
            add(pending, Optional.of(pending.member()), Row.CALL, pending.call());
        }
        pending = null;
    }

    private void markDown(MemberId member, boolean isDown) {
        Set<MemberId> changed = new TreeSet<>(down);
        if (isDown) {
            changed.add(member);
        } else {
            changed.remove(member);
        }
        down = changed;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
