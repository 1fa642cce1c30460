/** The kill matrix: every known mutant against every check. */
package gossipkit.grading.mutation;
