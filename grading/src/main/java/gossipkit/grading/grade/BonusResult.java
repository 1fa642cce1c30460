package gossipkit.grading.grade;

import gossipkit.grading.check.CheckResult;
import java.util.List;
import java.util.Optional;

/**
 * What came of a subject's bonus.
 *
 * @param checks one result for each bonus check, in the catalogue's order; none if there is no bonus to speak of
 * @param problem why it could not be graded, if there is one that could not
 * @param printed what it printed meanwhile, as it came
 */
record BonusResult(List<CheckResult> checks, Optional<String> problem, String printed) {

    /** There is none, or none that anybody has begun to write. */
    static final BonusResult NONE = without(Optional.empty());

    static BonusResult without(Optional<String> problem) {
        return new BonusResult(List.of(), problem, "");
    }
}
