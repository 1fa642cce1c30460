/** The files that a grade is written to, for people and for the platforms that show or record it. */
package gossipkit.grading.report.platform;
