package gossipkit.grading.instructor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What PIT found in the reference.
 *
 * @param mutations all that it tried
 * @param survivors those that no check noticed, those without a proof first
 */
public record PitResults(List<PitMutation> mutations, List<Survivor> survivors) {

    /**
     * A mutation that no check noticed.
     *
     * @param mutation which one
     * @param proof why nobody could; empty if that is open
     */
    public record Survivor(PitMutation mutation, Optional<String> proof) {

        /** Whether it may be a gap in the checks. */
        public boolean isOpen() {
            return proof.isEmpty();
        }
    }

    static PitResults of(List<PitMutation> mutations, EquivalentMutations equivalent) {
        List<Survivor> survivors = new ArrayList<>();
        mutations.stream()
                .filter(PitMutation::survived)
                .map(mutation -> new Survivor(mutation, equivalent.proof(mutation)))
                .forEach(survivors::add);
        survivors.sort((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()));
        return new PitResults(mutations, List.copyOf(survivors));
    }

    /** The share that was noticed of those that could be. */
    public Score score() {
        int open = (int) survivors.stream().filter(Survivor::isOpen).count();
        int provable = mutations.size() - (survivors.size() - open);
        return new Score(provable - open, provable);
    }
}
