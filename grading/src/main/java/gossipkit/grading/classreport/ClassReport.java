package gossipkit.grading.classreport;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a class did. But for times, the same grades give an equal report. All text in it is safe to print.
 *
 * @param setting what was graded how
 * @param scores how the scores lie
 * @param verdicts how many have which
 * @param graded how many submissions have a grade: items, rules and mutants are about these
 * @param items how they did at each item, the hardest first
 * @param bonus how those who tried it did at each item of the bonus, the hardest first; empty if nobody did
 * @param rules what they fail at, the commonest first
 * @param mutants the mutants that they behave like, the commonest first
 * @param withoutMutants why they were compared with none, if so
 * @param alike the sources that are alike
 * @param rows all submissions, sorted by name
 */
public record ClassReport(
        Setting setting,
        Scores scores,
        List<VerdictCount> verdicts,
        int graded,
        List<ItemStanding> items,
        List<ItemStanding> bonus,
        List<RuleStanding> rules,
        List<MutantStanding> mutants,
        Optional<String> withoutMutants,
        AlikeSources alike,
        List<Row> rows) {

    /** The version of the report's format. */
    public static final int SCHEMA = 1;

    /**
     * What was graded how.
     *
     * @param kit the kit's version
     * @param seed what all randomness came from; empty if that is not told
     * @param isolation where submissions ran
     * @param anonymous whether numbers stand for names
     */
    public record Setting(String kit, OptionalLong seed, String isolation, boolean anonymous) {

        /** The seed in words. */
        public String seedText() {
            return seed.isPresent() ? "seed " + seed.getAsLong() : "hidden seed";
        }
    }

    /** How many tried the bonus. */
    public int bonusTried() {
        return bonus.stream().mapToInt(ItemStanding::graded).max().orElse(0);
    }

    /** The report on all that was gathered. */
    public static ClassReport of(Gathering gathering, KnownMistakes mistakes, Setting setting) {
        List<Entry> named = gathering.entries();
        List<Entry> entries = setting.anonymous ? Anonymity.of(named) : named;
        List<Entry> graded = entries.stream().filter(Entry::isGraded).toList();
        List<Row> rows = entries.stream()
                .map(entry -> new Row(entry, Likeness.of(entry.failed(), mistakes)))
                .toList();
        return new ClassReport(
                setting,
                Scores.of(entries),
                VerdictCount.of(entries),
                graded.size(),
                ItemStanding.of(graded),
                ItemStanding.ofBonus(graded),
                RuleStanding.of(graded, gathering.examples()),
                MutantStanding.of(rows, mistakes),
                mistakes.absence(),
                AlikeSources.of(entries),
                rows);
    }
}
