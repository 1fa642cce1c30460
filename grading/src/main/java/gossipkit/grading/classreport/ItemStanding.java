package gossipkit.grading.classreport;

import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How the graded submissions did at one item.
 *
 * @param item which item
 * @param graded how many submissions
 * @param tenths ten times the points that they earned together
 * @param full how many earned all points
 * @param zero how many earned none
 */
public record ItemStanding(Item item, int graded, long tenths, int full, int zero) {

    /** The items of the exercise, the hardest first. */
    static List<ItemStanding> of(List<Entry> graded) {
        return of(Item.base(), graded);
    }

    /** The items of the bonus, the hardest first; none if nobody tried it. */
    static List<ItemStanding> ofBonus(List<Entry> graded) {
        return of(
                Item.bonusItems(),
                graded.stream().filter(entry -> entry.bonus().isPresent()).toList());
    }

    private static List<ItemStanding> of(List<Item> items, List<Entry> graded) {
        return items.stream()
                .filter(item -> graded.stream().anyMatch(entry -> entry.items().containsKey(item)))
                .map(item -> of(item, graded))
                .sorted(Comparator.comparingDouble(ItemStanding::success).thenComparing(ItemStanding::item))
                .toList();
    }

    private static ItemStanding of(Item item, List<Entry> graded) {
        List<Points> points = graded.stream()
                .map(entry -> entry.items().getOrDefault(item, Points.ZERO))
                .toList();
        return new ItemStanding(
                item,
                points.size(),
                points.stream().mapToLong(Points::tenths).sum(),
                (int) points.stream().filter(Points.of(item.points())::equals).count(),
                (int) points.stream().filter(Points.ZERO::equals).count());
    }

    private double success() {
        return (double) tenths / item.points();
    }

    /** The mean of their points, to two decimals. */
    public BigDecimal mean() {
        return Spread.mean(tenths, graded);
    }

    /** What they could have earned together, ten times. */
    public long tenthsMax() {
        return (long) Points.of(item.points()).tenths() * graded;
    }
}
