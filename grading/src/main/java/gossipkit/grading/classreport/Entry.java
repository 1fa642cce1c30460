package gossipkit.grading.classreport;

import gossipkit.grading.Harmless;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.similarity.Prints;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a class report knows of one submission. Its report itself would be too large to hold for all of them.
 *
 * @param name the submission's name, safe to print
 * @param folder the name of the folder with its reports, or nothing if that is not to be told
 * @param verdict whether there is a grade
 * @param passed whether it reached the pass mark
 * @param score all points but those of the bonus
 * @param items the points of each item, in the rubric's order, with those of the bonus if it was tried
 * @param failed the ids of the checks that did not pass, in the catalogue's order
 * @param rules the rules that those check
 * @param sources what of its sources can be compared, if they could be read
 * @param millis how long grading it took, if that is known
 */
public record Entry(
        String name,
        Optional<String> folder,
        Verdict verdict,
        boolean passed,
        Points score,
        Map<Item, Points> items,
        List<String> failed,
        Set<Rule> rules,
        Optional<Sources> sources,
        OptionalLong millis) {

    private static final int NAME_CHARS_MAX = 200;

    /**
     * What tells sources apart.
     *
     * @param hash of all of them
     * @param prints of what the submission's author wrote
     */
    public record Sources(String hash, Prints prints) {}

    /** Makes the name safe to print. */
    public Entry {
        name = Harmless.line(name, NAME_CHARS_MAX);
        failed = List.copyOf(failed);
    }

    /** What that report says. */
    public static Entry of(
            String name, String folder, GradeReport report, Optional<Sources> sources, OptionalLong millis) {
        List<CheckReport> failures = failures(report);
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        failures.forEach(check -> rules.addAll(check.rules()));
        Map<Item, Points> items = new EnumMap<>(Item.class);
        report.allItems().forEach(item -> items.put(item.item(), item.points()));
        return new Entry(
                name,
                Optional.of(folder),
                report.verdict(),
                report.passed(),
                report.score(),
                items,
                failures.stream().map(CheckReport::id).toList(),
                rules,
                sources,
                millis);
    }

    /** The checks that a submission is to answer for: where there is no grade, none has run. */
    static List<CheckReport> failures(GradeReport report) {
        return report.verdict() == Verdict.GRADED
                ? report.items().stream()
                        .map(ItemReport::failures)
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    /** Whether the checks have run. */
    public boolean isGraded() {
        return verdict == Verdict.GRADED;
    }

    /** The points of the bonus, if it was tried. */
    public Optional<Points> bonus() {
        return items.keySet().stream().filter(Item::bonus).map(items::get).reduce(Points::plus);
    }

    /** The score as it is written; nothing where there is none. */
    public String scoreText() {
        return counts() ? score.toString() : "";
    }

    /** The points of the bonus as they are written; nothing where it was not tried. */
    public String bonusText() {
        return bonus().map(Points::toString).orElse("");
    }

    /** Whether the score counts: the grader's own fault costs nobody points. */
    public boolean counts() {
        return verdict != Verdict.GRADER_ERROR;
    }

    /** The same under another name, with nothing that tells whose it is. */
    Entry named(String another) {
        return new Entry(another, Optional.empty(), verdict, passed, score, items, failed, rules, sources, millis);
    }
}
