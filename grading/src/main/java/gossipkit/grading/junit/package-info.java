/** The checks as tests of JUnit's, for an editor's run button and for Maven. */
package gossipkit.grading.junit;
