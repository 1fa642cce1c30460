/** The command line of {@code grading/kit}. */
package gossipkit.grading.cli;
