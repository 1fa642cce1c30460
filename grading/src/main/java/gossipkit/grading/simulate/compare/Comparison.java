package gossipkit.grading.simulate.compare;

import gossipkit.grading.simulate.compare.StrategyRow.Coverage;
import gossipkit.grading.simulate.rumour.RumourResult;
import gossipkit.grading.simulate.rumour.RumourRun;
import gossipkit.grading.simulate.rumour.RumourSettings;
import gossipkit.grading.simulate.rumour.Strategy;
import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.SimulationSettings;
import gossipkit.swim.GossipConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Lets every strategy spread one rumour on the same seeds.
 *
 * @param members how many there are
 * @param config fanout and length of a round, and the rest of the subject's settings
 * @param rumours how long members care for a rumour
 * @param firstSeed the seed of the first run; the next has the next
 * @param seeds how many runs there are for each strategy and loss
 * @param rounds how long each run lasts after the start of the rumour, and messages are counted
 */
public record Comparison(
        int members, GossipConfig config, RumourSettings rumours, long firstSeed, int seeds, int rounds) {

    /** The first is the one of which speed and messages are told. */
    private static final List<Integer> LOSS_PERCENT = List.of(0, 5, 20);

    private static final double PERCENT = 100;

    /** 100 members, default settings, seeds 1 to 20, 30 rounds. */
    public static Comparison usual() {
        return new Comparison(100, GossipConfig.defaults(), RumourSettings.defaults(), 1, 20, 30);
    }

    /** @throws IllegalArgumentException naming the field, if {@code seeds} or {@code rounds} is not positive */
    public Comparison {
        if (seeds <= 0 || rounds <= 0) {
            throw new IllegalArgumentException("seeds and rounds must be positive: " + seeds + ", " + rounds);
        }
    }

    /** How many runs that takes. */
    public int runs() {
        return Strategy.values().length * LOSS_PERCENT.size() * seeds;
    }

    /**
     * Runs them all.
     *
     * @param subject makes the members of {@link Strategy#SWIM}
     * @param done hears after each run how many are over
     * @throws gossipkit.grading.UsageError if the subject's cluster does not come to rest
     */
    public ComparisonResult result(ProtocolFactory subject, IntConsumer done) {
        Runs all = new Runs(subject, done);
        List<StrategyRow> rows = Arrays.stream(Strategy.values()).map(all::row).toList();
        return new ComparisonResult(
                members, config.fanout(), config.probeInterval().toMillis(), firstSeed, seeds, rounds, rows);
    }

    private final class Runs {

        private final ProtocolFactory subject;
        private final IntConsumer done;
        private int over;

        Runs(ProtocolFactory subject, IntConsumer done) {
            this.subject = subject;
            this.done = done;
        }

        StrategyRow row(Strategy strategy) {
            List<List<RumourResult>> byLoss =
                    LOSS_PERCENT.stream().map(loss -> results(strategy, loss)).toList();
            List<RumourResult> calm = byLoss.get(0);
            return new StrategyRow(
                    strategy.label(),
                    rounds(calm, run -> run.millisToPercent(50)),
                    rounds(calm, run -> run.millisToPercent(99)),
                    rounds(calm, run -> run.millisToPercent(100)),
                    figures(calm, RumourResult::messages),
                    figures(calm, RumourResult::copies),
                    figures(calm, RumourResult::redundancy),
                    IntStream.range(0, byLoss.size())
                            .mapToObj(place -> coverage(LOSS_PERCENT.get(place), byLoss.get(place)))
                            .toList());
        }

        private List<RumourResult> results(Strategy strategy, int lossPercent) {
            List<RumourResult> results = new ArrayList<>(seeds);
            for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                SimulationSettings settings = SimulationSettings.of(members, seed)
                        .withConfig(config)
                        .withLoss(lossPercent / PERCENT)
                        .withEventBudget(Long.MAX_VALUE);
                results.add(new RumourRun(strategy, settings, rumours, rounds).result(subject));
                over++;
                done.accept(over);
            }
            return results;
        }
    }

    private static Coverage coverage(int lossPercent, List<RumourResult> results) {
        long complete = results.stream().filter(RumourResult::reachedAll).count();
        return new Coverage(lossPercent, figures(results, run -> run.coverage() * PERCENT), (int) complete);
    }

    private static Distribution rounds(List<RumourResult> results, Function<RumourResult, OptionalLong> millis) {
        return results.stream()
                .map(run -> inRounds(millis.apply(run), run.periodMillis()))
                .collect(Distribution.collector());
    }

    private static OptionalDouble inRounds(OptionalLong millis, double periodMillis) {
        return millis.isPresent() ? OptionalDouble.of(millis.getAsLong() / periodMillis) : OptionalDouble.empty();
    }

    private static Distribution figures(List<RumourResult> results, ToDoubleFunction<RumourResult> figure) {
        return results.stream()
                .map(run -> OptionalDouble.of(figure.applyAsDouble(run)))
                .collect(Distribution.collector());
    }
}
