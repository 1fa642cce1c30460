package gossipkit.solution.swim;

import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Whose turn it is to be probed (P1; SWIM paper, section 4.3): round robin over a shuffled list, so that every member is
 * probed within two passes, and no two members keep pace with each other.
 */
final class ProbeOrder {

    private final RandomGenerator random;
    private final List<MemberId> order = new ArrayList<>();
    private int next;

    ProbeOrder(RandomGenerator random) {
        this.random = random;
    }

    /** Puts a newcomer in at a random place; before the present place it waits for the next pass. */
    void add(MemberId id) {
        int place = random.nextInt(order.size() + 1);
        order.add(place, id);
        if (place < next) {
            next++;
        }
    }

    void remove(MemberId id) {
        int place = order.indexOf(id);
        order.remove(place);
        if (place < next) {
            next--;
        }
    }

    boolean isEmpty() {
        return order.isEmpty();
    }

    int size() {
        return order.size();
    }

    MemberId next() {
        if (next >= order.size()) {
            RandomChoice.shuffle(order, order.size(), random);
            next = 0;
        }
        return order.get(next++);
    }
}
