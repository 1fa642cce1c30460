package gossipkit.grading.isolation;

import gossipkit.grading.check.Outcome;

/**
 * What came of one test on one implementation.
 *
 * @param outcome {@code CRASHED} if the test ended its process
 * @param message why, if it did not pass: the words of the test's author
 */
public record TestResult(Outcome outcome, String message) {}
