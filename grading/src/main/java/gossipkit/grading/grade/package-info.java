/** The one path from a loaded subject to its report. */
package gossipkit.grading.grade;
