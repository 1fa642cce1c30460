/** The instructor's report: what the checks are worth, told by the known mutants and by PIT. */
package gossipkit.grading.instructor;
