package gossipkit.grading.simulate.report;

import gossipkit.grading.simulate.count.HopSum;
import java.util.List;

/**
 * Over how many members news came. Theory: if whoever is told next is told by anyone of those who know, the ways are
 * those in a random recursive tree (Devroye 1987).
 */
final class HopStatistics {

    private HopStatistics() {}

    /** @param what whose hops, for the titles */
    static List<Statistic> of(String what, HopSum hops, int members) {
        double logarithm = StrictMath.log(members);
        return List.of(
                Statistic.of("hops.mean", what + ", mean", Unit.HOPS, hops.mean())
                        .about(logarithm, "ln(n), the mean depth of a random recursive tree"),
                Statistic.of("hops.max", what + ", longest", Unit.HOPS, hops.max())
                        .about(StrictMath.E * logarithm, "e ln(n), the height of such a tree"));
    }
}
