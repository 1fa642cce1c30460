package gossipkit.grading.simulate.report;

import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.count.Agreement;
import gossipkit.grading.simulate.count.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How long it took, after each thing that happened, until all that were up were right about everybody. */
final class AgreementStatistics {

    private static final double MILLIS_PER_SECOND = 1_000;

    private final double roundMillis;
    private final Theory theory;

    private AgreementStatistics(ClusterRun run, Theory theory) {
        roundMillis = run.scenario().round().toMillis();
        this.theory = theory;
    }

    static List<Statistic> of(ClusterRun run, Theory theory) {
        AgreementStatistics statistics = new AgreementStatistics(run, theory);
        List<Statistic> all = new ArrayList<>();
        for (Agreement agreement : run.counts().agreements()) {
            statistics.add(all, agreement);
        }
        return all;
    }

    private void add(List<Statistic> all, Agreement agreement) {
        String id = "agreement." + agreement.sinceMillis();
        String title = "all agree after " + what(agreement);
        if (agreement.agreedMillis().isEmpty()) {
            all.add(expected(Statistic.notYet(id, title, Unit.SECONDS), agreement));
            return;
        }
        double millis = agreement.agreedMillis().getAsLong() - agreement.sinceMillis();
        all.add(expected(Statistic.of(id, title, Unit.SECONDS, millis / MILLIS_PER_SECOND), agreement));
        all.add(Statistic.of(id + ".rounds", "  in rounds", Unit.ROUNDS, millis / roundMillis));
    }

    private static String what(Agreement agreement) {
        return agreement.what().isEmpty()
                ? "the start"
                : agreement.what().stream().map(Happening::text).collect(Collectors.joining(", "));
    }

    private Statistic expected(Statistic statistic, Agreement agreement) {
        double spread = theory.seconds(theory.spreadRounds());
        String last = agreement.what().isEmpty()
                ? ""
                : agreement.what().get(agreement.what().size() - 1).what();
        return switch (last) {
            case "crashed" ->
                statistic.about(
                        theory.suspicionSeconds() + theory.timeoutSeconds() + spread, "detection, timeout, spreading");
            case "was healed" -> statistic.about(2 * spread, "rumours spread, and refutations, if nobody was buried");
            default -> statistic.about(spread, "log(n) to the base f+1, and ln(n)/f rounds");
        };
    }
}
