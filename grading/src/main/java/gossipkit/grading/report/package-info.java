/** What a grade says, and the forms it is written in. */
package gossipkit.grading.report;
