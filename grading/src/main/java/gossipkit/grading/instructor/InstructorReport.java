package gossipkit.grading.instructor;

import gossipkit.grading.mutation.KillMatrix;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the checks are worth.
 *
 * @param matrix the known mutants against the checks
 * @param mutants the known mutants, in the matrix's order
 * @param pit what PIT found, if it has been run
 * @param sources the text of the reference's files, by name
 * @param changes what is otherwise than in the last report; empty if this is the first
 */
public record InstructorReport(
        KillMatrix matrix,
        List<MutantEntry> mutants,
        Optional<PitResults> pit,
        SortedMap<String, String> sources,
        Optional<List<String>> changes) {

    /** The share of the known mutants that is killed. */
    public Score score() {
        return new Score((int) matrix.killed(), mutants.size());
    }

    /** Those that no check caught. */
    public List<MutantEntry> survivors() {
        return mutants.stream().filter(entry -> !entry.isKilled()).toList();
    }

    /** Who guards each rule. */
    public List<RuleCoverage> rules() {
        return RuleCoverage.of(matrix);
    }

    /** The same, compared with an earlier one. */
    InstructorReport since(Optional<Snapshot> last) {
        Snapshot now = Snapshot.of(this);
        return new InstructorReport(matrix, mutants, pit, sources, last.map(before -> Changes.between(before, now)));
    }
}
