package gossipkit.grading.owntests;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.Points;
import java.util.List;
import java.util.Optional;

/**
 * The grade of somebody's own tests.
 *
 * @param kit the kit's version
 * @param subject the last part of the tests' path, harmless
 * @param seed what properties were tried with
 * @param isolation where the tests ran
 * @param verdict whether they could be graded
 * @param reason why not
 * @param tests all of them, by name
 * @param mutants all of them, in the order of their catalogue; none if nothing was graded
 */
public record OwnTestsReport(
        String kit,
        String subject,
        long seed,
        Isolation isolation,
        Verdict verdict,
        Optional<String> reason,
        List<OwnTest> tests,
        List<MutantScore> mutants) {

    /** The version of {@code tests.json}. */
    public static final int SCHEMA = 1;

    /** What whoever kills every mutant gets. */
    public static final Points MAX = Points.of(100);

    /** Copies the lists. */
    public OwnTestsReport {
        tests = List.copyOf(tests);
        mutants = List.copyOf(mutants);
    }

    /** The points of all mutants that are killed. */
    public Points score() {
        return mutants.stream()
                .filter(MutantScore::isKilled)
                .map(MutantScore::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** How many mutants are killed. */
    public long killed() {
        return mutants.stream().filter(MutantScore::isKilled).count();
    }
}
