package gossipkit.grading.simulate.report;

import gossipkit.grading.report.Paint;
import gossipkit.grading.simulate.count.Detection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** The crashes of a run, and how long each stayed unnoticed. */
final class CrashTable {

    private static final int SHOWN = 10;

    private CrashTable() {}

    /** A head, a line for each of the first crashes, and an empty line; nothing if there were none. */
    static String of(List<Detection> crashes, Paint paint) {
        if (crashes.isEmpty()) {
            return "";
        }
        StringBuilder table =
                new StringBuilder(paint.weak(" crash            at   suspected   declared dead   known to all") + "\n");
        crashes.stream().limit(SHOWN).map(CrashTable::line).forEach(table::append);
        if (crashes.size() > SHOWN) {
            table.append(" and " + (crashes.size() - SHOWN) + " more (see --json)\n");
        }
        return table + "\n";
    }

    private static String line(Detection crash) {
        return String.format(
                Locale.ROOT,
                " %-9s  %7s  %10s  %14s  %13s\n",
                "node" + crash.member(),
                SimulationText.seconds(crash.crashedAt()),
                after(crash, crash.suspected()),
                after(crash, crash.declared()),
                after(crash, crash.known()));
    }

    private static String after(Detection crash, OptionalLong when) {
        if (when.isPresent()) {
            return "+" + SimulationText.seconds(when.getAsLong() - crash.crashedAt());
        }
        return crash.restarted().isPresent() ? "restarted" : "not yet";
    }
}
