package gossipkit.grading.instructor;

import gossipkit.grading.mutation.MutantResult;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a later report is compared with.
 *
 * @param kit the kit's version
 * @param seed the first seed of the kill matrix
 * @param seeds with how many seeds in a row
 * @param checks all ids
 * @param mutants what became of each known mutant
 * @param pit PIT's score, or null
 * @param survivors the mutations that survived PIT, as their list names them
 */
record Snapshot(
        String kit,
        long seed,
        int seeds,
        List<String> checks,
        SortedMap<String, Fate> mutants,
        Score pit,
        List<String> survivors) {

    /**
     * What became of a mutant.
     *
     * @param killedBy the ids of the checks
     */
    record Fate(MutantResult.Status status, List<String> killedBy) {}

    static Snapshot of(InstructorReport report) {
        SortedMap<String, Fate> fates = new TreeMap<>();
        report.matrix()
                .mutants()
                .forEach(result -> fates.put(result.mutant().id(), new Fate(result.status(), result.killedBy())));
        return new Snapshot(
                report.matrix().reference().kit(),
                report.matrix().seed(),
                report.matrix().seeds(),
                report.matrix().checks().stream().map(check -> check.check()).toList(),
                fates,
                report.pit().map(PitResults::score).orElse(null),
                report.pit().map(Snapshot::survivors).orElse(List.of()));
    }

    private static List<String> survivors(PitResults pit) {
        return pit.survivors().stream()
                .map(survivor -> survivor.mutation().key())
                .toList();
    }
}
