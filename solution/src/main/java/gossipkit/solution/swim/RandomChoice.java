package gossipkit.solution.swim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Choosing at random, every choice as likely as any other. */
final class RandomChoice {

    private RandomChoice() {}

    /** The shuffle of Fisher and Yates: each place in turn gets one of the elements that are left. */
    static void shuffle(List<?> list, RandomGenerator random) {
        for (int place = 0; place < list.size(); place++) {
            Collections.swap(list, place, place + random.nextInt(list.size() - place));
        }
    }

    /**
     * Distinct random elements that are eligible, as many as asked for, or all that there are. It is the same shuffle,
     * ended as soon as enough are found; the list stays as it is, for only what has been moved is noted.
     */
    static <T> List<T> distinct(int count, List<T> list, Predicate<T> eligible, RandomGenerator random) {
        List<T> chosen = new ArrayList<>();
        Map<Integer, Integer> moved = new HashMap<>();
        for (int place = 0; place < list.size() && chosen.size() < count; place++) {
            int drawn = place + random.nextInt(list.size() - place);
            T element = list.get(moved.getOrDefault(drawn, drawn));
            moved.put(drawn, moved.getOrDefault(place, place));
            if (eligible.test(element)) {
                chosen.add(element);
            }
        }
        return chosen;
    }
}
