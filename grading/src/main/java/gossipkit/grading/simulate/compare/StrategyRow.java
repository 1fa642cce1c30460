package gossipkit.grading.simulate.compare;

import java.util.List;

/**
 * What one way to spread a rumour came to.
 *
 * @param strategy its label
 * @param roundsToHalf probe intervals from the start of the rumour until half of the members knew it; no loss
 * @param roundsTo99 until 99 % knew it
 * @param roundsToAll until all knew it
 * @param messages all messages sent in the rounds that are counted, requests and probes included; no loss
 * @param copies those that carried the rumour
 * @param redundancy copies that reached a member that knew the rumour already, per member
 * @param coverage how many heard it at all, for each probability of loss
 */
public record StrategyRow(
        String strategy,
        Distribution roundsToHalf,
        Distribution roundsTo99,
        Distribution roundsToAll,
        Distribution messages,
        Distribution copies,
        Distribution redundancy,
        List<Coverage> coverage) {

    /**
     * How many heard a rumour at all.
     *
     * @param lossPercent how many of a hundred messages are lost
     * @param percent the members that know it in the end, of a hundred
     * @param completeRuns on how many seeds all members did
     */
    public record Coverage(int lossPercent, Distribution percent, int completeRuns) {}
}
