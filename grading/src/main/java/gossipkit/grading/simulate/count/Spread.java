package gossipkit.grading.simulate.count;

import java.util.OptionalLong;

/**
 * How a rumour spread.
 *
 * @param learnedMillis when a member heard it for the first time, for each that did, in order; in virtual milliseconds
 *     since the start of the run
 * @param copies messages that carried it
 * @param repeats how many of them reached a member that knew it already
 */
public record Spread(long[] learnedMillis, long copies, long repeats) {

    /** When that many members had heard it. */
    public OptionalLong millisTo(long members) {
        return members > 0 && members <= learnedMillis.length
                ? OptionalLong.of(learnedMillis[(int) members - 1])
                : OptionalLong.empty();
    }
}
