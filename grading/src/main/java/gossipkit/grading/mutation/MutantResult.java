package gossipkit.grading.mutation;

import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.tests.Item;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of one mutant, over all seeds.
 *
 * @param mutant which one
 * @param status whether it was caught
 * @param score the best score that it got with any seed
 * @param bonus the best bonus that it got with any seed; only of mutants of the bonus
 * @param lost the items that it lost points at with some seed, in their order, and the most that it lost there
 * @param killedBy the ids of the checks that failed with every seed, in the catalogue's order
 */
public record MutantResult(
        KnownMutant mutant,
        Status status,
        Points score,
        Optional<Points> bonus,
        Map<Item, Points> lost,
        List<String> killedBy) {

    /** Copies the collections. */
    public MutantResult {
        lost = Collections.unmodifiableMap(new TreeMap<>(lost));
        killedBy = List.copyOf(killedBy);
    }

    /** What can become of a mutant. */
    public enum Status {
        /** With every seed, a check failed. */
        KILLED,
        /** With some seed, every check passed. */
        SURVIVED,
        /** It is no Java any more. */
        NOT_COMPILED,
        /** It was stopped by the clock, and failed no check with some seed. */
        TIMED_OUT
    }

    /**
     * Whether the item that it names caught it, with every seed by the same check. A mistake in the bonus must cost
     * nothing else.
     */
    public boolean isKilledAsDeclared() {
        return status == Status.KILLED
                && (!mutant.bonus() || lost.keySet().stream().allMatch(Item::bonus))
                && killedBy.stream().anyMatch(check -> check.startsWith(mutant.declared() + "."));
    }
}
