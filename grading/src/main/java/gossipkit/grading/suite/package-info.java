/** Runs the checks on a subject through the JUnit Platform and jqwik. */
package gossipkit.grading.suite;
