package gossipkit.grading.classreport;

import java.util.Comparator;
import java.util.List;

/**
 * How many submissions behave like a mutant.
 *
 * @param mistake the mutant
 * @param exact how many fail exactly the same checks
 * @param near how many fail nearly the same
 */
public record MutantStanding(KnownMistake mistake, int exact, int near) {

    /** Those that anybody behaves like, the commonest first. */
    static List<MutantStanding> of(List<Row> rows, KnownMistakes mistakes) {
        return mistakes.all().stream()
                .map(mistake -> of(rows, mistake))
                .filter(standing -> standing.exact + standing.near > 0)
                .sorted(Comparator.comparing(MutantStanding::exact)
                        .thenComparing(MutantStanding::near)
                        .reversed())
                .toList();
    }

    private static MutantStanding of(List<Row> rows, KnownMistake mistake) {
        List<Likeness> all = rows.stream().map(Row::likeness).toList();
        return new MutantStanding(
                mistake,
                (int) all.stream()
                        .filter(likeness -> likeness.exact().contains(mistake.id()))
                        .count(),
                (int) all.stream()
                        .filter(likeness -> likeness.near().stream()
                                .anyMatch(near -> near.mutant().equals(mistake.id())))
                        .count());
    }
}
