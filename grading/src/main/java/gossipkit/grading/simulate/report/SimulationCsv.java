package gossipkit.grading.simulate.report;

import gossipkit.grading.report.CsvLine;
import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.count.Happening;
import gossipkit.grading.simulate.count.Round;
import gossipkit.grading.simulate.count.Round.Doubt;
import java.util.stream.Collectors;

/** The rounds of a run for a spreadsheet: a line each. */
public final class SimulationCsv {

    private SimulationCsv() {}

    /** With a head. */
    public static String of(ClusterRun run) {
        StringBuilder text = new StringBuilder(
                CsvLine.of("round", "end_ms", "up", "informed", "sent", "lost", "suspicions", "deaths", "happened"));
        for (Round round : run.counts().rounds()) {
            text.append(CsvLine.of(
                    round.number(),
                    round.endMillis(),
                    round.up(),
                    round.informed(),
                    round.sent(),
                    round.lost(),
                    round.doubts().stream().mapToInt(Doubt::suspecting).sum(),
                    round.doubts().stream().mapToInt(Doubt::burying).sum(),
                    CsvLine.text(round.happened().stream().map(Happening::text).collect(Collectors.joining("; ")))));
        }
        return text.toString();
    }
}
