package gossipkit.grading.batch;

import gossipkit.grading.report.GradeReport;

/**
 * A report, and what it took.
 *
 * @param report what became of the submission
 * @param millis how long grading took by the clock, no part of any report
 */
public record Graded(GradeReport report, long millis) {}
