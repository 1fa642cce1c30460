package gossipkit.grading.classreport;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The mutants that a submission behaves like.
 *
 * @param exact the ids of those that fail exactly the same checks
 * @param near those that fail nearly the same ones, the nearest first; none if there are exact ones
 */
public record Likeness(List<String> exact, List<Near> near) {

    /** What two sets of failed checks must share to be near, in percent of what either has. */
    public static final int NEAR_PERCENT_MIN = 80;

    private static final int NEAR_MAX = 3;
    private static final int PERCENT = 100;
    private static final Likeness NONE = new Likeness(List.of(), List.of());

    /**
     * A mutant that fails nearly the same checks.
     *
     * @param mutant its id
     * @param percent the checks that both fail, of those that either fails, rounded down
     */
    public record Near(String mutant, int percent) {

        /** As it is written: {@code forgets-leave (83 %)}. */
        @Override
        public String toString() {
            return mutant + " (" + percent + " %)";
        }
    }

    /** Of a submission that fails these checks. Who fails none is like the reference, and like no mutant. */
    static Likeness of(List<String> failed, KnownMistakes mistakes) {
        if (failed.isEmpty()) {
            return NONE;
        }
        List<Near> all = mistakes.all().stream()
                .map(mistake -> new Near(mistake.id(), percent(failed, mistake.failed())))
                .toList();
        List<String> exact = all.stream()
                .filter(near -> near.percent == PERCENT)
                .map(Near::mutant)
                .toList();
        return exact.isEmpty() ? new Likeness(List.of(), nearest(all)) : new Likeness(exact, List.of());
    }

    private static List<Near> nearest(List<Near> all) {
        return all.stream()
                .filter(near -> near.percent >= NEAR_PERCENT_MIN)
                .sorted(Comparator.comparing(Near::percent).reversed())
                .limit(NEAR_MAX)
                .toList();
    }

    /** Jaccard's index. */
    private static int percent(List<String> some, List<String> others) {
        Set<String> either = new HashSet<>(some);
        either.addAll(others);
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size() * PERCENT / either.size();
    }
}
