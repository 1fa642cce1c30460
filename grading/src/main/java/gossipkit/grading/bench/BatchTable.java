package gossipkit.grading.bench;

import java.util.Locale;

/**
 * What {@link BatchBenchmark} measured, in a table: by the clock, since the CPU time of processes that are killed is lost.
 */
final class BatchTable {

    private static final double TIMES_MAVEN_MIN = 12;
    private static final double SHARE_OF_NONE_MIN = 1 / 3.0;
    private static final String ROW = "%-26s  %10.1f  %12.1f\n";

    private BatchTable() {}

    static String text(int cores, Pace maven, Pace process, Pace none) {
        String command = String.join(" ", MavenCost.COMMAND);
        double timesMaven = process.perMinute() / maven.perMinute();
        double share = process.perMinute() / none.perMinute();
        return process.submissions() + " submissions on " + cores + " cores; " + command + " on " + maven.submissions()
                + " of them, and extrapolated\n\n"
                + String.format(Locale.ROOT, "%-26s  %10s  %12s\n", "", "per minute", "times Maven's")
                + row("copy + " + command, maven, maven)
                + row("batch, isolation process", process, maven)
                + row("batch, isolation none", none, maven)
                + "\n"
                + goal("process beside Maven", timesMaven, TIMES_MAVEN_MIN)
                + goal("process beside none", share, SHARE_OF_NONE_MIN);
    }

    private static String row(String way, Pace pace, Pace maven) {
        return String.format(Locale.ROOT, ROW, way, pace.perMinute(), pace.perMinute() / maven.perMinute());
    }

    private static String goal(String name, double ratio, double ratioMin) {
        return String.format(
                Locale.ROOT,
                "%s: %.2f, goal at least %.2f: %s\n",
                name,
                ratio,
                ratioMin,
                ratio >= ratioMin ? "yes" : "NO");
    }
}
