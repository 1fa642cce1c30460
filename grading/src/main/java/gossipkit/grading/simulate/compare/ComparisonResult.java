package gossipkit.grading.simulate.compare;

import java.util.List;

/**
 * All strategies side by side, on the same seeds.
 *
 * @param members how many there were
 * @param fanout how many members each talks to
 * @param periodMillis one round: the probe interval
 * @param firstSeed the seed of the first run; the next has the next
 * @param seeds how many runs there were for each strategy and loss
 * @param rounds how long messages were counted, from the start of the rumour on
 * @param rows one for each strategy
 */
public record ComparisonResult(
        int members, int fanout, long periodMillis, long firstSeed, int seeds, int rounds, List<StrategyRow> rows) {}
