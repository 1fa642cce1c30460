package gossipkit.grading.instructor;

import gossipkit.grading.mutation.MutantResult;

/**
 * A known mutant.
 *
 * @param result what became of it
 * @param difference what it changes in the reference
 */
public record MutantEntry(MutantResult result, Difference difference) {

    /** Its id. */
    public String id() {
        return result.mutant().id();
    }

    /** Whether a check failed on it with every seed. */
    public boolean isKilled() {
        return result.status() == MutantResult.Status.KILLED;
    }
}
