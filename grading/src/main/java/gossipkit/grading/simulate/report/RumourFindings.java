package gossipkit.grading.simulate.report;

import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.count.Kind;
import gossipkit.grading.simulate.count.Round;
import gossipkit.grading.simulate.count.Spread;
import gossipkit.grading.simulate.count.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** The figures of a run in which a rumour spread, with what theory expects beside them. */
final class RumourFindings {

    private static final double MILLIS_PER_SECOND = 1_000;
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 99;
    private static final int PERCENT = 100;

    private final ClusterRun run;
    private final Spread spread;
    private final RumourTheory theory;

    private RumourFindings(ClusterRun run) {
        this.run = run;
        spread = run.counts().rumour().orElseThrow();
        theory = new RumourTheory(run.scenario());
    }

    static List<Finding> of(ClusterRun run) {
        RumourFindings findings = new RumourFindings(run);
        List<Finding> all = new ArrayList<>(findings.spread());
        all.addAll(findings.hops());
        all.addAll(findings.messages());
        return all;
    }

    private List<Finding> spread() {
        Finding coverage = Finding.of("heard", "members that heard it", Unit.TIMES, spread.learnedMillis().length);
        Finding toAll = after(
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

    private static Finding after(String id, String title, OptionalLong when) {
        return when.isPresent()
                ? Finding.of(id, title, Unit.SECONDS, when.getAsLong() / MILLIS_PER_SECOND)
                : Finding.notYet(id, title, Unit.SECONDS);
    }

    private List<Finding> hops() {
        return List.of(
                Finding.of(
                                "hops.mean",
                                "hops, mean",
                                Unit.HOPS,
                                run.counts().hops().mean())
                        .about(theory.meanHops(), "ln(n), the mean depth of a random recursive tree"),
                Finding.of(
                                "hops.max",
                                "hops, longest",
                                Unit.HOPS,
                                run.counts().hops().max())
                        .about(theory.longestHops(), "e ln(n), the height of such a tree"));
    }

    private List<Finding> messages() {
        Traffic traffic = run.counts().traffic();
        List<Finding> all = new ArrayList<>();
        all.add(Finding.of(
                        "messages",
                        "messages sent",
                        Unit.MESSAGES,
                        traffic.all().messages())
                .about(theory.messages(), theory.whyMessages()));
        for (Kind kind : traffic.sent().keySet()) {
            String id = "messages." + kind.name().toLowerCase(Locale.ROOT);
            all.add(Finding.of(
                    id,
                    "  " + kind.word(),
                    Unit.MESSAGES,
                    traffic.sent().get(kind).messages()));
        }
        all.add(Finding.of("copies", "  that carried it", Unit.MESSAGES, spread.copies())
                .atLeast(spread.learnedMillis().length - 1.0, "one for each member that heard it"));
        all.add(Finding.of("repeats", "  to members that knew it", Unit.MESSAGES, spread.repeats()));
        traffic.lost().forEach((why, lost) -> all.add(lost(why, lost, traffic)));
        all.add(Finding.of("bytes", "bytes sent", Unit.BYTES, traffic.all().bytes()));
        return all;
    }

    private Finding lost(String why, long lost, Traffic traffic) {
        Finding finding = Finding.of("lost." + why.replace(' ', '-'), "messages lost: " + why, Unit.MESSAGES, lost);
        double expected = run.scenario().settings().loss() * traffic.all().messages();
        return why.equals("loss") ? finding.about(expected, "the loss that was asked for") : finding;
    }
}
