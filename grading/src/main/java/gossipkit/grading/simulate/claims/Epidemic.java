package gossipkit.grading.simulate.claims;

import gossipkit.grading.simulate.rumour.RumourResult;
import gossipkit.grading.simulate.rumour.RumourRun;
import gossipkit.grading.simulate.rumour.RumourSettings;
import gossipkit.grading.simulate.rumour.Strategy;
import gossipkit.sim.SimulationSettings;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A rumour as courses tell of it: all members have their rounds at the same instant, every message takes less than a
 * round, and who knows the rumour goes on telling it.
 *
 * @param strategy how it is spread
 * @param members how many there are
 * @param fanout how many members each talks to
 * @param loss the probability that a message is lost
 */
record Epidemic(Strategy strategy, int members, int fanout, double loss) {

    private static final int ROUNDS_USUAL = 9;
    private static final int ROUNDS_MAX = 20;
    private static final RumourSettings TIRELESS =
            RumourSettings.defaults().withInStep(true).withHotRounds(ROUNDS_MAX);
    private static final Duration LATENCY = Duration.ofMillis(1);
    private static final double PERCENT = 100;
    private static final int ALL = 100;

    /** Push without loss. */
    static Epidemic push(int members, int fanout) {
        return new Epidemic(Strategy.PUSH, members, fanout, 0);
    }

    /** Rounds until that share of the members knows it. */
    Experiment roundsTo(int percent) {
        return figure(run -> decimal(run.roundsToPercent(percent)));
    }

    /** Rounds from that share of the members to all. */
    Experiment tail(int fromPercent) {
        return figure(run -> tail(run, fromPercent));
    }

    /** {@link #tail}, as a share of all rounds. */
    Experiment tailShare(int fromPercent) {
        return figure(run -> {
            OptionalDouble tail = tail(run, fromPercent);
            return tail.isPresent()
                    ? OptionalDouble.of(
                            tail.getAsDouble() / run.roundsToPercent(ALL).getAsInt())
                    : tail;
        });
    }

    private static OptionalDouble tail(RumourResult run, int fromPercent) {
        OptionalInt all = run.roundsToPercent(ALL);
        return all.isPresent()
                ? OptionalDouble.of(
                        all.getAsInt() - run.roundsToPercent(fromPercent).getAsInt())
                : OptionalDouble.empty();
    }

    /** How many of a hundred members know it after so many rounds. */
    Experiment percentAfter(int rounds) {
        return (subject, seed) -> OptionalDouble.of(run(seed, rounds).coverage() * PERCENT);
    }

    /** How many of a hundred members ever hear it. */
    Experiment percentInTheEnd() {
        return figure(run -> OptionalDouble.of(run.coverage() * PERCENT));
    }

    /** Messages that are sent in all rounds until the one in which the last member hears it. */
    Experiment messagesToAll() {
        return (subject, seed) -> {
            OptionalInt rounds = untilAllKnow(seed).roundsToPercent(ALL);
            return rounds.isPresent()
                    ? OptionalDouble.of(run(seed, rounds.getAsInt()).messages())
                    : OptionalDouble.empty();
        };
    }

    /** {@link #messagesToAll}, for each member. */
    Experiment messagesPerMember() {
        return messagesToAll().over((subject, seed) -> OptionalDouble.of(members));
    }

    private Experiment figure(Function<RumourResult, OptionalDouble> figure) {
        return (subject, seed) -> figure.apply(untilAllKnow(seed));
    }

    /** A short run if that is enough, as it mostly is: those who know it would go on talking. Pull takes longer. */
    private RumourResult untilAllKnow(long seed) {
        RumourResult first = run(seed, strategy == Strategy.PULL ? ROUNDS_MAX : ROUNDS_USUAL);
        return first.reachedAll() ? first : run(seed, ROUNDS_MAX);
    }

    private RumourResult run(long seed, int rounds) {
        SimulationSettings usual = SimulationSettings.of(members, seed);
        SimulationSettings settings = usual.withConfig(usual.config().withFanout(fanout))
                .withLatency(LATENCY, LATENCY)
                .withLoss(loss);
        return new RumourRun(strategy, settings, TIRELESS, rounds).result((self, address, config, random, clock) -> {
            throw new IllegalStateException("a rumour needs no subject");
        });
    }

    private static OptionalDouble decimal(OptionalInt number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
    }
}
