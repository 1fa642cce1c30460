package gossipkit.grading.bench;

import gossipkit.grading.simulate.rumour.RumourResult;
import gossipkit.grading.simulate.rumour.RumourRun;
import gossipkit.grading.simulate.rumour.Strategy;
import gossipkit.sim.ProtocolFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What it costs to tell a rumour to as many members as a run can have. */
final class RumourCost {

    private static final int MEMBERS = 100_000;
    private static final Strategy STRATEGY = Strategy.PUSH_PULL;
    private static final double MEBIBYTE = 1 << 20;
    private static final Goal PEAK_GOAL = new Goal.Bound(2_048);

    private final ProtocolFactory subject;

    /** @param subject what takes part in strategies that need one */
    RumourCost(ProtocolFactory subject) {
        this.subject = subject;
    }

    /** One run. */
    Section section() {
        RumourRun run = RumourRun.of(STRATEGY, MEMBERS, 1);
        Heap.inUse();
        Heap.resetPeak();
        CpuWatch watch = CpuWatch.start();
        RumourResult result = run.result(subject);
        double seconds = watch.seconds();
        return new Section(
                List.of(
                        figure("CPU", Unit.CPU_SECONDS, seconds, new Goal.None()),
                        figure("heap at its peak", Unit.MEBIBYTES, Heap.peak() / MEBIBYTE, PEAK_GOAL)),
                List.of(String.format(
                        Locale.ROOT,
                        "The rumour is spread by %s, over %d rounds; %,d members of %,d heard it.",
                        STRATEGY.label(),
                        run.rounds(),
                        result.informed(),
                        MEMBERS)));
    }

    private static Figure figure(String what, Unit unit, double measured, Goal goal) {
        String name = String.format(Locale.ROOT, "a rumour among %,d members: %s", MEMBERS, what);
        return new Figure(name, unit, measured, Optional.empty(), goal);
    }
}
