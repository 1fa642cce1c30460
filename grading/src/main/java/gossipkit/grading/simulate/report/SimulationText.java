package gossipkit.grading.simulate.report;

import gossipkit.grading.report.Columns;
import gossipkit.grading.report.Paint;
import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.count.Round;
import gossipkit.sim.SimulationSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A run as text: a line a round, then what it came to. */
public final class SimulationText {

    private static final double MILLIS_PER_SECOND = 1_000;
    private static final int PERCENT = 100;

    private final ClusterRun run;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private SimulationText(ClusterRun run, Paint paint) {
        this.run = run;
        this.paint = paint;
    }

    /** All of it. */
    public static String of(ClusterRun run, Paint paint) {
        SimulationText text = new SimulationText(run, paint);
        text.line(paint.strong(title(run)));
        text.settings();
        if (!run.counts().rounds().isEmpty()) {
            text.rounds();
            text.text.append(CrashTable.of(run.counts().detections(), paint));
            text.statistics();
        }
        return text.text.toString();
    }

    /** What it is a run of, how large and how long, and with which seed. */
    public static String title(ClusterRun run) {
        SimulationSettings settings = run.scenario().settings();
        return String.format(
                Locale.ROOT,
                "%s: %,d member%s, %s, seed %d",
                run.subject(),
                settings.members(),
                settings.members() == 1 ? "" : "s",
                seconds(run.scenario().length().toMillis()),
                settings.seed());
    }

    /** What else rules the run, and each figure: a line each, as a page shows them beside the run. */
    public static List<String> notes(ClusterRun run) {
        SimulationText text = new SimulationText(run, Paint.PLAIN);
        text.settings();
        for (Statistic statistic : Statistics.of(run)) {
            String theory = statistic.expected().isPresent() ? " (theory: " + statistic.expectedText() + ")" : "";
            text.line(statistic.title().strip() + ": " + statistic.measuredText() + theory);
        }
        return text.text.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    private void settings() {
        SimulationSettings settings = run.scenario().settings();
        line(String.format(
                Locale.ROOT,
                "latency %d to %d ms, loss %s, doubled %s, fanout %d, a round of %s",
                settings.latencyMin().toMillis(),
                settings.latencyMax().toMillis(),
                percent(settings.loss()),
                percent(settings.duplication()),
                settings.config().fanout(),
                seconds(run.scenario().round().toMillis())));
        line("");
    }

    private void rounds() {
        boolean ofRumour = run.scenario().isOfRumour();
        String informed = ofRumour ? " know" : "agree";
        String news = ofRumour ? "what happened" : "what happened; who is doubted at the end";
        line(paint.weak(" round     time     up  " + informed + "  messages    lost  " + news));
        for (Round round : run.counts().rounds()) {
            line(String.format(
                            Locale.ROOT,
                            " %5d  %7s  %5d  %5s  %8d  %6d  %s",
                            round.number(),
                            seconds(round.endMillis()),
                            round.up(),
                            round.informed() == round.up() ? "all" : Integer.toString(round.informed()),
                            round.sent(),
                            round.lost(),
                            news(round))
                    .stripTrailing());
        }
        line("");
    }

    private static String news(Round round) {
        List<String> news = new ArrayList<>();
        round.happened().forEach(happening -> news.add(happening.text()));
        news.addAll(DoubtsText.of(round.doubts()));
        return String.join("; ", news);
    }

    private void statistics() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "run", "theory"));
        Statistics.of(run).forEach(one -> rows.add(List.of(one.title(), one.measuredText(), one.expectedText())));
        List<String> lines = new Columns(Set.of(1)).text(rows).lines().toList();
        line(paint.weak(" " + lines.get(0)));
        lines.subList(1, lines.size()).forEach(one -> line(" " + one));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / MILLIS_PER_SECOND);
    }

    private static String percent(double share) {
        String number = String.format(Locale.ROOT, "%.2f", share * PERCENT);
        return number.replaceFirst("\\.?0+$", "") + " %";
    }
}
