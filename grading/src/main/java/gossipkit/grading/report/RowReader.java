package gossipkit.grading.report;

import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the events of a run into rows: a call and the first thing it leads to share one, and so do its messages of one
 * content, and what a member comes to believe at one instant.
 */
final class RowReader {

    private static final Set<String> ROUTINE = Set.of("tick", "handleTimer");

    private final Fates fates;
    private final List<Row> rows = new ArrayList<>();
    private Set<MemberId> down = Set.of();
    private TraceEvent.Called pending;

    private RowReader(Fates fates) {
        this.fates = fates;
    }

    /**
     * @param events the events of a run
     * @param first the first of them to be read; before it nobody was down
     * @param endMillis until when the run lasted
     */
    static List<Row> rows(List<TraceEvent> events, int first, long endMillis) {
        RowReader reader = new RowReader(new Fates(events));
        events.subList(first, events.size()).forEach(reader::read);
        reader.settlePending(true);
        reader.end(endMillis);
        return reader.rows;
    }

    private void read(TraceEvent event) {
        if (event instanceof TraceEvent.Sent sent) {
            add(sent);
        } else if (event instanceof TraceEvent.Changed changed) {
            String call = takePending(changed.member(), changed.atMillis());
            Optional<MemberId> believer = Optional.of(changed.member());
            add(new Row(
                    changed.atMillis(), believer, DiagramRow.BELIEF, Optional.empty(), List.of(changed), call, down));
        } else {
            settlePending(false);
            addOther(event);
        }
    }

    private void addOther(TraceEvent event) {
        if (event instanceof TraceEvent.Called called) {
            pending = called;
        } else if (event instanceof TraceEvent.Crashed crashed) {
            add(event, Optional.of(crashed.member()), DiagramRow.CRASH, "crashed");
            markDown(crashed.member(), true);
        } else if (event instanceof TraceEvent.Noted noted) {
            noted.member().filter(m -> noted.isRestart()).ifPresent(m -> markDown(m, false));
            add(event, noted.member(), DiagramRow.NOTE, noted.what());
        }
    }

    private void add(TraceEvent.Sent sent) {
        String call = takePending(sent.from(), sent.atMillis());
        Arrow arrow = fates.arrow(sent);
        char mark = call.isEmpty() && !arrow.isToItself() ? DiagramRow.LIFE : DiagramRow.CALL;
        add(new Row(sent.atMillis(), Optional.of(sent.from()), mark, Optional.of(arrow), List.of(), call, down));
    }

    private void add(TraceEvent event, Optional<MemberId> member, char mark, String text) {
        add(new Row(event.atMillis(), member, mark, Optional.empty(), List.of(), text, down));
    }

    private void add(Row row) {
        int last = rows.size() - 1;
        Optional<Row> joined =
                rows.isEmpty() ? Optional.empty() : rows.get(last).and(row);
        joined.ifPresentOrElse(both -> rows.set(last, both), () -> rows.add(row));
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
            add(pending, Optional.of(pending.member()), DiagramRow.CALL, pending.call());
        }
        pending = null;
    }

    /** What is not there at the end is as telling as what is. */
    private void end(long atMillis) {
        if (!rows.isEmpty() && rows.get(rows.size() - 1).atMillis() < atMillis) {
            rows.add(new Row(
                    atMillis, Optional.empty(), DiagramRow.NOTE, Optional.empty(), List.of(), "the run ends", down));
        }
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
}
