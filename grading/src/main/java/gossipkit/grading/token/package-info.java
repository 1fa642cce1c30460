/** The name of a failing run, short enough to copy. */
package gossipkit.grading.token;
