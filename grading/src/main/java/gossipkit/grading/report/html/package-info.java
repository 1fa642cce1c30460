/** {@code report.html}: what a grade says, as a page for a browser. */
package gossipkit.grading.report.html;
