package gossipkit.grading.owntests;

import gossipkit.grading.GraderFault;
import gossipkit.grading.mutation.KillsTable;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each mutant is worth. A mutant that at most 2 of the kit's own checks kill has three shares of
 * 100 points, one that at most 5 kill has two, any other has one.
 */
public final class MutantPoints {

    private static final int RARE_MAX = 2;
    private static final int UNCOMMON_MAX = 5;

    /** The rule, for a reader of the report. */
    public static final String RULE = "a mutant has 3 shares of the 100 points if at most " + RARE_MAX
            + " of the kit's own checks kill it, 2 shares if at most " + UNCOMMON_MAX + " do, else 1";

    private static final int ALL_TENTHS = 1_000;

    private final Map<String, Integer> checksOfMutant;

    /** @param checksOfMutant how many of the kit's checks kill each mutant, by its id */
    MutantPoints(Map<String, Integer> checksOfMutant) {
        this.checksOfMutant = Map.copyOf(checksOfMutant);
    }

    /**
     * As that kit's table says.
     *
     * @throws GraderFault if the table cannot be read
     */
    public static MutantPoints of(KitFolder kit) {
        return new MutantPoints(KillsTable.read(kit.kills()).checks());
    }

    /** How many of the kit's checks kill it. */
    public int checks(KnownMutant mutant) {
        Integer checks = checksOfMutant.get(mutant.id());
        if (checks == null) {
            throw new GraderFault("mutants/kills.txt has no line for " + mutant.id());
        }
        return checks;
    }

    /** The points of each, {@code 100.0} in all: what rounding leaves goes to those that lost most by it. */
    public Map<String, Points> of(List<KnownMutant> mutants) {
        int all = mutants.stream().mapToInt(this::shares).sum();
        Map<String, Integer> tenths = new LinkedHashMap<>();
        mutants.forEach(mutant -> tenths.put(mutant.id(), ALL_TENTHS * shares(mutant) / all));
        int left = ALL_TENTHS
                - tenths.values().stream().mapToInt(Integer::intValue).sum();
        mutants.stream()
                .sorted(Comparator.comparing((KnownMutant mutant) -> ALL_TENTHS * shares(mutant) % all)
                        .reversed()
                        .thenComparing(KnownMutant::id))
                .limit(left)
                .forEach(mutant -> tenths.merge(mutant.id(), 1, Integer::sum));
        Map<String, Points> points = new LinkedHashMap<>();
        tenths.forEach((id, own) -> points.put(id, new Points(own)));
        return points;
    }

    private int shares(KnownMutant mutant) {
        int checks = checks(mutant);
        return checks <= RARE_MAX ? 3 : checks <= UNCOMMON_MAX ? 2 : 1;
    }
}
