package gossipkit.solution.swim;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Choosing at random, every choice as likely as any other. */
final class RandomChoice {

    private RandomChoice() {}

    /**
     * Brings a random selection to the front of a list: the first steps of a Fisher-Yates shuffle.
     *
     * @param count how many places to fill; with the list's size, the whole list is shuffled
     */
    static void shuffle(List<?> list, int count, RandomGenerator random) {
        for (int place = 0; place < count; place++) {
            Collections.swap(list, place, place + random.nextInt(list.size() - place));
        }
    }

    /** Distinct random elements, as many as asked for, or all that there are. Reorders the candidates. */
    static <T> List<T> distinct(int count, List<T> candidates, RandomGenerator random) {
        int chosen = Math.min(count, candidates.size());
        shuffle(candidates, chosen, random);
        return candidates.subList(0, chosen);
    }
}
