package gossipkit.grading.suite;

import gossipkit.grading.check.CheckResult;
import java.util.List;

/**
 * What came of a suite.
 *
 * @param checks one result for each check, in the catalogue's order
 * @param printed what the subject printed meanwhile, capped, and as it came: not yet safe to print
 */
public record SuiteResult(List<CheckResult> checks, String printed) {}
