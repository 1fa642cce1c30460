package gossipkit.grading.instructor;

import gossipkit.grading.mutation.CheckKills;
import gossipkit.grading.mutation.KillMatrix;
import gossipkit.tests.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who guards a rule.
 *
 * @param rule the rule
 * @param checks the ids of the checks that check it
 * @param mutants the ids of the known mutants that break it
 */
public record RuleCoverage(Rule rule, List<String> checks, List<String> mutants) {

    /** All rules, in their order. */
    static List<RuleCoverage> of(KillMatrix matrix) {
        List<CheckKills> checks = matrix.checks();
        return Stream.of(Rule.values()).map(rule -> of(rule, checks, matrix)).toList();
    }

    private static RuleCoverage of(Rule rule, List<CheckKills> checks, KillMatrix matrix) {
        return new RuleCoverage(
                rule,
                checks.stream()
                        .filter(check -> check.rules().contains(rule))
                        .map(CheckKills::check)
                        .toList(),
                matrix.mutants().stream()
                        .map(result -> result.mutant())
                        .filter(mutant -> mutant.rule().equals(rule.name()))
                        .map(mutant -> mutant.id())
                        .toList());
    }

    /** Whether anything would notice if it were broken. */
    public boolean isGuarded() {
        return !checks.isEmpty();
    }
}
