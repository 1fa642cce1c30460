package gossipkit.grading.classreport;

import java.util.List;

/**
 * A mutant, and what it fails at.
 *
 * @param id the mutant's id
 * @param title the mistake in a few words
 * @param failed the ids of the checks that it fails with the seed of the batch
 */
public record KnownMistake(String id, String title, List<String> failed) {}
