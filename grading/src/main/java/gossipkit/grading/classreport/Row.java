package gossipkit.grading.classreport;

/**
 * One submission in the report.
 *
 * @param entry what is known of it
 * @param likeness the mutants that it behaves like
 */
public record Row(Entry entry, Likeness likeness) {}
