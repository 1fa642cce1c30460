package gossipkit.grading.simulate.report;

import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.count.Kind;
import gossipkit.grading.simulate.count.Round;
import gossipkit.grading.simulate.count.Spread;
import gossipkit.grading.simulate.count.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The figures of a run in which a rumour spread, with what theory expects beside them. */
final class RumourStatistics {

    private static final double MILLIS_PER_SECOND = 1_000;
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 99;
    private static final int PERCENT = 100;

    private final ClusterRun run;
    private final Spread spread;
    private final RumourTheory theory;

    private RumourStatistics(ClusterRun run) {
        this.run = run;
        spread = run.counts().rumour().orElseThrow();
        theory = new RumourTheory(run.scenario());
    }

    static List<Statistic> of(ClusterRun run) {
        RumourStatistics statistics = new RumourStatistics(run);
        List<Statistic> all = new ArrayList<>(statistics.spread());
        all.addAll(HopStatistics.of("hops", run.counts().hops(), run.members().size()));
        all.addAll(statistics.messages());
        return all;
    }

    private List<Statistic> spread() {
        Statistic coverage = Statistic.of("heard", "members that heard it", Unit.TIMES, spread.learnedMillis().length);
        Statistic toAll = after(
                "heard.all",
                "  all that are up, after",
                run.counts().agreements().get(0).agreedMillis());
        return List.of(
                coverage.about(Math.max(1, theory.members() * theory.coverage()), theory.whyCoverage()),
                after("heard.half", "  half as many as are up, after", spread.millisTo(upPercent(HALF))),
                after("heard.99", "  99 % as many, after", spread.millisTo(upPercent(NEARLY_ALL))),
                theory.reachesAll() ? toAll.about(theory.secondsToAll(), theory.whySeconds()) : toAll);
    }

    /** A share of those that are up in the end, rounded up. */
    private long upPercent(int percent) {
        List<Round> rounds = run.counts().rounds();
        return ((long) rounds.get(rounds.size() - 1).up() * percent + PERCENT - 1) / PERCENT;
    }

    private static Statistic after(String id, String title, OptionalLong when) {
        return when.isPresent()
                ? Statistic.of(id, title, Unit.SECONDS, when.getAsLong() / MILLIS_PER_SECOND)
                : Statistic.notYet(id, title, Unit.SECONDS);
    }

    private List<Statistic> messages() {
        Traffic traffic = run.counts().traffic();
        List<Statistic> all = new ArrayList<>();
        all.add(Statistic.of(
                        "messages",
                        "messages sent",
                        Unit.MESSAGES,
                        traffic.all().messages())
                .about(theory.messages(), theory.whyMessages()));
        for (Kind kind : traffic.sent().keySet()) {
            String id = "messages." + kind.id();
            all.add(Statistic.of(
                    id,
                    "  " + kind.word(),
                    Unit.MESSAGES,
                    traffic.sent().get(kind).messages()));
        }
        all.add(Statistic.of("copies", "  that carried it", Unit.MESSAGES, spread.copies())
                .atLeast(spread.learnedMillis().length - 1.0, "one for each member that heard it"));
        all.add(Statistic.of("repeats", "  to members that knew it", Unit.MESSAGES, spread.repeats()));
        traffic.lost().forEach((why, lost) -> all.add(lost(why, lost, traffic)));
        all.add(Statistic.of("bytes", "bytes sent", Unit.BYTES, traffic.all().bytes()));
        return all;
    }

    private Statistic lost(String why, long lost, Traffic traffic) {
        Statistic statistic =
                Statistic.of("lost." + why.replace(' ', '-'), "messages lost: " + why, Unit.MESSAGES, lost);
        double expected = run.scenario().settings().loss() * traffic.all().messages();
        return why.equals("loss") ? statistic.about(expected, "the loss that was asked for") : statistic;
    }
}
