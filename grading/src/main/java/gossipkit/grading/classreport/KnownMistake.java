package gossipkit.grading.classreport;

import java.util.List;
import java.util.Map;

/**
 * A mutant, and what it fails at.
 *
 * @param id the mutant's id
 * @param title the mistake in a few words
 * @param failed the ids of the checks that it fails with the seed of the batch
 */
public record KnownMistake(String id, String title, List<String> failed) {

    KnownMistake named(Map<String, String> names) {
        return new KnownMistake(
                id,
                title,
                failed.stream().map(check -> names.getOrDefault(check, check)).toList());
    }
}
