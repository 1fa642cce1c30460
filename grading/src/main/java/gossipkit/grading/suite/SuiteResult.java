package gossipkit.grading.suite;

import gossipkit.grading.check.CheckResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a suite.
 *
 * @param checks one result for each check, in the catalogue's order
 * @param printed what the subject printed meanwhile, capped, and as it came: not yet safe to print
 */
public record SuiteResult(List<CheckResult> checks, String printed) {

    /** Several, one after another, as one. */
    public static SuiteResult of(List<SuiteResult> steps) {
        return new SuiteResult(
                steps.stream().flatMap(step -> step.checks().stream()).toList(),
                steps.stream().map(SuiteResult::printed).collect(Collectors.joining()));
    }
}
