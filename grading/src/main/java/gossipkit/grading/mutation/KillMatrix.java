package gossipkit.grading.mutation;

import gossipkit.grading.report.GradeReport;
import java.util.List;

/**
 * Every known mutant against every check.
 *
 * @param seed the first seed
 * @param seeds with how many seeds in a row
 * @param reference the reference's report with the first seed, or with the first at which a check did not pass
 * @param mutants one result for each, in the catalogue's order
 */
public record KillMatrix(long seed, int seeds, GradeReport reference, List<MutantResult> mutants) {

    /** How many were killed. */
    public long killed() {
        return mutants.stream()
                .filter(result -> result.status() == MutantResult.Status.KILLED)
                .count();
    }

    /** What each check is good for, in the catalogue's order. */
    public List<CheckKills> checks() {
        return reference.allItems().stream()
                .flatMap(item -> item.checks().stream())
                .map(check -> CheckKills.of(check, mutants))
                .toList();
    }

    /** Whether the reference passed everything, the bonus too, and each mutant was killed by the item that it declares. */
    public boolean isAsDeclared() {
        return reference.isPerfect() && mutants.stream().allMatch(MutantResult::isKilledAsDeclared);
    }
}
