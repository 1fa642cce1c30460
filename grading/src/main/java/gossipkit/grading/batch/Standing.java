package gossipkit.grading.batch;

/**
 * How far a batch is.
 *
 * @param done how many submissions have their reports
 * @param total of how many
 * @param before how many of those needed no worker
 * @param ungraded how many have a verdict, but no grade
 */
public record Standing(int done, int total, int before, int ungraded) {}
