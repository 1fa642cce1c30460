package gossipkit.grading.classreport;

import gossipkit.tests.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How many submissions fail a check of a rule. A check may look at several rules: it counts for each.
 *
 * @param rule which rule
 * @param submissions how many
 * @param example the smallest
 */
public record RuleStanding(Rule rule, int submissions, Example example) {

    /** Those that anybody fails at, the commonest first. */
    static List<RuleStanding> of(List<Entry> graded, Map<Rule, Example> examples) {
        return Arrays.stream(Rule.values())
                .filter(examples::containsKey)
                .map(rule -> new RuleStanding(
                        rule,
                        (int) graded.stream()
                                .filter(entry -> entry.rules().contains(rule))
                                .count(),
                        examples.get(rule)))
                .sorted(Comparator.comparing(RuleStanding::submissions).reversed())
                .toList();
    }
}
