package gossipkit.exercise.swim;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Choosing at random in one pass: each candidate gets in, or not, when it comes by. */
final class Reservoir {

    private Reservoir() {}

    /** At most that many of the candidates, all with the same chance. */
    static <T> List<T> sample(List<T> candidates, int size, RandomGenerator random) {
        List<T> chosen = new ArrayList<>();
        int seen = 0;
        for (T candidate : candidates) {
            seen++;
            if (chosen.size() < size) {
                chosen.add(candidate);
            } else {
                int place = random.nextInt(seen);
                if (place < size) {
                    chosen.set(place, candidate);
                }
            }
        }
        return List.copyOf(chosen);
    }
}
