package gossipkit.grading.watch;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.tests.Item;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the grades so far have shown.
 *
 * @param newest the newest report of each item that was ever graded, in the rubric's order
 * @param fresh the items graded since the last save
 * @param focus the item to grade first: the one that failed last, if any still fails
 * @param refusal why the last save has no grade, if it has none
 */
record Grades(Optional<GradeReport> newest, Set<Item> fresh, Optional<Item> focus, Optional<GradeReport> refusal) {

    static final Grades NONE = new Grades(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    /** Nothing is known of the newest sources. */
    Grades saved() {
        return new Grades(newest, Set.of(), focus, Optional.empty());
    }

    /** One item more is graded, or none can be. */
    Grades with(GradeReport report) {
        if (report.verdict() != Verdict.GRADED) {
            return new Grades(newest, fresh, focus, Optional.of(report));
        }
        GradeReport merged = report.with(merged(report), fresh.isEmpty() ? report.printed() : printed(report));
        EnumSet<Item> graded = EnumSet.noneOf(Item.class);
        graded.addAll(fresh);
        report.items().forEach(item -> graded.add(item.item()));
        return new Grades(Optional.of(merged), graded, firstFailed(merged.items()), Optional.empty());
    }

    private String printed(GradeReport report) {
        return newest.map(GradeReport::printed).orElse("") + report.printed();
    }

    private List<ItemReport> merged(GradeReport report) {
        Set<Item> replaced = EnumSet.noneOf(Item.class);
        report.items().forEach(item -> replaced.add(item.item()));
        return Stream.concat(report.items().stream(), items().stream().filter(old -> !replaced.contains(old.item())))
                .sorted(Comparator.comparing(ItemReport::item))
                .toList();
    }

    /** The focus if it still fails, or else the next in the rubric's order that does, or the first. */
    private Optional<Item> firstFailed(List<ItemReport> items) {
        List<Item> failed = items.stream()
                .filter(item -> !item.isFull())
                .map(ItemReport::item)
                .toList();
        return Stream.concat(
                        failed.stream().filter(item -> focus.isEmpty() || item.compareTo(focus.get()) >= 0),
                        failed.stream())
                .findFirst();
    }

    /** The newest report of each item, in the rubric's order. */
    List<ItemReport> items() {
        return newest.map(GradeReport::items).orElse(List.of());
    }

    /** Failures worth reading: the focus's first, then as the rubric goes; in each item the most telling first. */
    List<CheckReport> failures() {
        return items().stream()
                .sorted(Comparator.comparing(item -> !focus.equals(Optional.of(item.item()))))
                .flatMap(item -> item.writtenFailures().stream())
                .toList();
    }
}
