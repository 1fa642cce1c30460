/** From a folder of Java sources to a report: compile, load, run the suite, score, write. */
package gossipkit.grading;
