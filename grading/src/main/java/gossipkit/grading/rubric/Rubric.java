package gossipkit.grading.rubric;

import gossipkit.grading.check.CheckResult;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import java.util.List;
import java.util.Optional;

/**
 * The marking table. An item's essential checks are worth half of it, the others share the other half; without an
 * essential check it is worth nothing. Full points are for items of which every check passes, and only for these.
 */
public final class Rubric {

    private Rubric() {}

    /**
     * @param results what came of the checks, in the catalogue's order
     * @param item only that item, or all of the exercise itself
     * @return a report for each item asked for, also for one without checks
     */
    public static List<ItemReport> items(List<CheckResult> results, Optional<Item> item) {
        return items(results, item.map(List::of).orElseGet(Item::base));
    }

    /**
     * @param results what came of the bonus checks, in the catalogue's order
     * @return a report for each item of the bonus
     */
    public static List<ItemReport> bonus(List<CheckResult> results) {
        return items(results, Item.bonusItems());
    }

    private static List<ItemReport> items(List<CheckResult> results, List<Item> items) {
        return items.stream().map(item -> item(item, ofItem(results, item))).toList();
    }

    private static List<CheckResult> ofItem(List<CheckResult> results, Item item) {
        return results.stream().filter(result -> result.check().item() == item).toList();
    }

    private static ItemReport item(Item item, List<CheckResult> results) {
        return new ItemReport(
                item,
                points(item, results),
                results.stream().map(CheckReport::of).toList());
    }

    private static Points points(Item item, List<CheckResult> results) {
        List<CheckResult> essential =
                results.stream().filter(result -> result.check().essential()).toList();
        List<CheckResult> others =
                results.stream().filter(result -> !result.check().essential()).toList();
        Points full = Points.of(item.points());
        if (results.isEmpty() || passed(essential) < essential.size()) {
            return Points.ZERO;
        }
        if (passed(others) == others.size()) {
            return full;
        }
        int earned = shares(essential.isEmpty(), passed(others), others.size());
        int possible = 2 * others.size();
        int halfUp = (2 * full.tenths() * earned + possible) / (2 * possible);
        return new Points(Math.min(halfUp, full.tenths() - 1));
    }

    /** Of two shares for each other check: the essential ones hold one for each of them. */
    private static int shares(boolean noneEssential, int passed, int others) {
        return noneEssential ? 2 * passed : others + passed;
    }

    private static int passed(List<CheckResult> results) {
        return (int) results.stream().filter(CheckResult::passed).count();
    }
}
