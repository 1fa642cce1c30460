package gossipkit.grading.owntests;

import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KnownMutant;
import java.util.List;

/**
 * What a report says of one mutant.
 *
 * @param mutant which one
 * @param checks how many of the kit's own checks kill it
 * @param points what it is worth
 * @param killedBy the names of the tests that kill it
 */
public record MutantScore(KnownMutant mutant, int checks, Points points, List<String> killedBy) {

    /** Copies the list. */
    public MutantScore {
        killedBy = List.copyOf(killedBy);
    }

    /** Whether its points are earned. */
    public boolean isKilled() {
        return !killedBy.isEmpty();
    }
}
