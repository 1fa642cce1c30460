/**
 * The process that runs somebody's own tests on one implementation: it is told both, and then which test to run. Nothing
 * here may use anything of the grader but {@code gossipkit.grading.host}.
 */
package gossipkit.grading.testhost;
