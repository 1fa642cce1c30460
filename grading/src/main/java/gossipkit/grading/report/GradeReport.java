package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What became of a subject. The same subject, seed and kit give an equal report. All text in it is safe to print.
 *
 * @param kit the kit's version
 * @param subject the subject's name
 * @param seed what all randomness came from; empty if that is not told
 * @param isolation where the subject ran
 * @param verdict whether there is a grade
 * @param reason why not, or what is special about this grade
 * @param items the items that were asked for, in the rubric's order: those of the exercise itself, or one of any kind
 * @param bonusItems those of the bonus, if all was asked for and there is something in it
 * @param bonusProblem why the bonus could not be graded, if there is one that could not
 * @param printed what the subject printed, not part of {@code report.json}
 */
public record GradeReport(
        String kit,
        String subject,
        OptionalLong seed,
        Isolation isolation,
        Verdict verdict,
        Optional<String> reason,
        List<ItemReport> items,
        List<ItemReport> bonusItems,
        Optional<String> bonusProblem,
        String printed) {

    /** The version of the report's format. */
    public static final int SCHEMA = 1;

    /** What is graded. */
    public static final String EXERCISE = "swim";

    /** The share of {@link #maxScore()} that passes, in percent. */
    public static final int PASS_MARK = 70;

    /** What the bonus is worth. */
    public static final int BONUS_MAX = 100;

    /** The experience points for all items. */
    public static final int XP_BASE = 200;

    /** The experience points for the whole bonus. */
    public static final int XP_BONUS = 400;

    private static final int PERCENT = 100;

    /** One without a bonus. */
    public GradeReport(
            String kit,
            String subject,
            OptionalLong seed,
            Isolation isolation,
            Verdict verdict,
            Optional<String> reason,
            List<ItemReport> items,
            String printed) {
        this(kit, subject, seed, isolation, verdict, reason, items, List.of(), Optional.empty(), printed);
    }

    /** Makes the text safe to print. */
    public GradeReport {
        subject = Harmless.line(subject, Harmless.CHARS_MAX);
        reason = reason.map(Harmless::block);
        bonusProblem = bonusProblem.map(Harmless::block);
        printed = Harmless.block(printed);
    }

    /** The seed in words. */
    public String seedText() {
        return seed.isPresent() ? "seed " + seed.getAsLong() : "hidden seed";
    }

    /** The same, had the subject run elsewhere. */
    public GradeReport withIsolation(Isolation another) {
        return new GradeReport(kit, subject, seed, another, verdict, reason, items, bonusItems, bonusProblem, printed);
    }

    /** The same with other items, and what the subject printed while they were graded. */
    public GradeReport with(List<ItemReport> others, String printedThen) {
        return new GradeReport(
                kit, subject, seed, isolation, verdict, reason, others, bonusItems, bonusProblem, printedThen);
    }

    /** The same of a subject with that name. */
    public GradeReport withSubject(String name) {
        return new GradeReport(kit, name, seed, isolation, verdict, reason, items, bonusItems, bonusProblem, printed);
    }

    /** The items' points added up: what is shown adds up too. The bonus is no part of it. */
    public Points score() {
        return sum(items.stream());
    }

    /** What the items of this report are worth: 100 unless only one was asked for. */
    public int maxScore() {
        return items.stream().mapToInt(item -> item.item().points()).sum();
    }

    /** Those of the exercise and of the bonus. */
    public List<ItemReport> allItems() {
        return Stream.concat(items.stream(), bonusItems.stream()).toList();
    }

    /** The checks that did not pass, in the items' order, but for those of the bonus. */
    public List<CheckReport> failures() {
        return items.stream().flatMap(item -> item.failures().stream()).toList();
    }

    /** The same with those of the bonus. */
    public List<CheckReport> allFailures() {
        return allItems().stream().flatMap(item -> item.failures().stream()).toList();
    }

    /** Whether it was graded and reached the pass mark. */
    public boolean passed() {
        return verdict == Verdict.GRADED
                && score().tenths() * PERCENT >= Points.of(maxScore()).tenths() * PASS_MARK;
    }

    /** Whether nothing is left to earn, in the exercise and in the bonus. */
    public boolean isPerfect() {
        return verdict == Verdict.GRADED
                && score().equals(Points.of(maxScore()))
                && bonus().equals(Points.of(BONUS_MAX));
    }

    /** What the bonus items earned, whichever were graded. */
    public Points bonus() {
        return sum(allItems().stream().filter(item -> item.item().bonus()));
    }

    /** Experience points, whole: 200 for the exercise, and 400 for the bonus, in proportion. */
    public int xp() {
        Points base = sum(items.stream().filter(item -> !item.item().bonus()));
        int tenths = base.tenths() * XP_BASE / PERCENT + bonus().tenths() * XP_BONUS / BONUS_MAX;
        return Math.round(tenths / 10f);
    }

    private static Points sum(Stream<ItemReport> items) {
        return items.map(ItemReport::points).reduce(Points.ZERO, Points::plus);
    }
}
