package gossipkit.grading.simulate.scenario;

import gossipkit.grading.simulate.scenario.Fault.Blow;
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

    /** {@code WHO@WHEN}. */
    static Fault instant(Blow blow, String text) {
        FaultText parts = new FaultText(text);
        Duration when = Quantities.duration(parts.when);
        return new Fault.OfMembers(blow, Chosen.parse(parts.who), when, when);
    }

    /** {@code WHO@FROM..TO}. */
    static Fault lasting(Blow blow, String text) {
        FaultText parts = new FaultText(text);
        Quantities.Range span = parts.span();
        return new Fault.OfMembers(blow, Chosen.parse(parts.who), span.min(), span.max());
    }

    /** {@code SIDE|SIDE@FROM..TO}. */
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
        if (fault.to().compareTo(end) > 0) {
            throw new IllegalArgumentException(
                    "it ends at " + text(fault.to()) + ", but the run lasts " + text(end) + " (for)");
        }
    }

    private static String text(Duration time) {
        long millis = time.toMillis();
        return millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms";
    }
}
