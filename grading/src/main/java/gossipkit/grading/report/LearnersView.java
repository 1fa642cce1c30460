package gossipkit.grading.report;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckInfo;
import gossipkit.tests.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What of a report its readers may see. Points and outcomes are the same in every view.
 *
 * @param hiddenChecks whether hidden checks are told like all others; otherwise each is {@code ITEM.hidden-1} and so on,
 *     with its outcome and nothing else
 * @param seed whether the seed is told, and all that it could be read from: tokens and the headers of diagrams
 */
public record LearnersView(boolean hiddenChecks, boolean seed) {

    /** All there is. */
    public static final LearnersView EVERYTHING = new LearnersView(true, true);

    /** The report with nothing in it that its readers are not to see. */
    public GradeReport of(GradeReport report) {
        return new GradeReport(
                report.kit(),
                report.subject(),
                seed ? report.seed() : OptionalLong.empty(),
                report.isolation(),
                report.verdict(),
                report.reason(),
                report.items().stream().map(this::of).toList(),
                report.bonusItems().stream().map(this::of).toList(),
                report.bonusProblem(),
                report.printed());
    }

    private ItemReport of(ItemReport item) {
        List<CheckReport> checks = new ArrayList<>();
        int hidden = 0;
        for (CheckReport check : item.checks()) {
            boolean unnamed = check.hidden() && !hiddenChecks;
            CheckReport named = unnamed ? check.unnamed(name(item.item(), ++hidden)) : check;
            checks.add(seed ? named : named.withoutSeed());
        }
        return new ItemReport(item.item(), item.points(), checks);
    }

    /** What a check is called in this view, for those that are not called by their ids. */
    public Map<String, String> names(CheckCatalogue catalogue) {
        Map<String, String> names = new TreeMap<>();
        Map<Item, Integer> hidden = new EnumMap<>(Item.class);
        catalogue.checks().stream()
                .filter(check -> check.hidden() && !hiddenChecks)
                .forEach((CheckInfo check) ->
                        names.put(check.id(), name(check.item(), hidden.merge(check.item(), 1, Integer::sum))));
        return names;
    }

    private static String name(Item item, int number) {
        return item.id() + ".hidden-" + number;
    }
}
