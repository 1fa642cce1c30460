package gossipkit.grading.simulate.scenario;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a user writes a {@link Fault}: {@code WHO@WHEN} or {@code WHO@FROM..TO}. Each throws
 * {@link IllegalArgumentException} for anything else.
 */
final class FaultText {

    private final String who;
    private final String when;
    private final String text;

    private FaultText(String text) {
        int at = text.lastIndexOf('@');
        if (at <= 0) {
            throw new IllegalArgumentException("'" + text + "' does not say when: WHO@TIME, such as node3@10s");
        }
        this.text = text;
        who = text.substring(0, at);
        when = text.substring(at + 1);
    }

    static Fault crash(String text) {
        FaultText parts = new FaultText(text);
        return new Fault.Crash(Chosen.parse(parts.who), Quantities.duration(parts.when));
    }

    static Fault restart(String text) {
        FaultText parts = new FaultText(text);
        return new Fault.Restart(Chosen.parse(parts.who), Quantities.duration(parts.when));
    }

    static Fault leave(String text) {
        FaultText parts = new FaultText(text);
        return new Fault.Leave(Chosen.parse(parts.who), Quantities.duration(parts.when));
    }

    static Fault pause(String text) {
        FaultText parts = new FaultText(text);
        Quantities.Range span = parts.span();
        return new Fault.Pause(Chosen.parse(parts.who), span.min(), span.max());
    }

    static Fault partition(String text) {
        FaultText parts = new FaultText(text);
        List<MemberList> sides =
                Arrays.stream(parts.who.split("\\|", -1)).map(MemberList::parse).toList();
        Set<Integer> seen = new HashSet<>();
        for (MemberList side : sides) {
            for (int number : side.numbers()) {
                if (!seen.add(number)) {
                    throw new IllegalArgumentException("'" + text + "' has node" + number + " on two sides");
                }
            }
        }
        Quantities.Range span = parts.span();
        return new Fault.Partition(sides, span.min(), span.max());
    }

    private Quantities.Range span() {
        if (!when.contains("..")) {
            throw new IllegalArgumentException("'" + text + "' does not say until when: WHO@FROM..TO");
        }
        Quantities.Range span = Quantities.range(when);
        if (span.min().equals(span.max())) {
            throw new IllegalArgumentException("'" + text + "' lasts no time");
        }
        return span;
    }

    /** The end of a run must come after everything that is to happen in it. */
    static void requireBefore(Duration end, Fault fault) {
        Duration last =
                fault instanceof Fault.Pause pause ? pause.to() : fault.until().orElse(fault.from());
        if (last.compareTo(end) > 0) {
            throw new IllegalArgumentException(
                    "it ends at " + text(last) + ", but the run lasts " + text(end) + " (for)");
        }
    }

    private static String text(Duration time) {
        long millis = time.toMillis();
        return millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms";
    }
}
