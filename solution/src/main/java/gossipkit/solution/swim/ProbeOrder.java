package gossipkit.solution.swim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Whose turn it is to be probed (P1; SWIM paper, section 4.3): round robin over a shuffled list, so that every member is
 * probed within two passes, and no two members keep pace with each other.
 */
final class ProbeOrder {

    private final RandomGenerator random;
    private final List<Belief> order = new ArrayList<>();
    private int next;

    ProbeOrder(RandomGenerator random) {
        this.random = random;
    }

    /** Puts a newcomer in at a random place; before the present place it waits for the next pass. */
    void add(Belief newcomer) {
        int place = random.nextInt(order.size() + 1);
        order.add(place, newcomer);
        if (place < next) {
            next++;
        }
    }

    /** Another belief about the same member takes its turn. */
    void replace(Belief before, Belief after) {
        order.set(placeOf(before), after);
    }

    void remove(Belief belief) {
        int place = placeOf(belief);
        order.remove(place);
        if (place < next) {
            next--;
        }
    }

    /** That very object, so that nothing but the list is looked at. */
    private int placeOf(Belief belief) {
        int place = 0;
        while (order.get(place) != belief) {
            place++;
        }
        return place;
    }

    /** All of them, in no order that means anything: a view, not a copy. */
    List<Belief> all() {
        return Collections.unmodifiableList(order);
    }

    boolean isEmpty() {
        return order.isEmpty();
    }

    int size() {
        return order.size();
    }

    Belief next() {
        if (next >= order.size()) {
            RandomChoice.shuffle(order, random);
            next = 0;
        }
        return order.get(next++);
    }
}
