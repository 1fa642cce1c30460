package gossipkit.exercise.swim;

import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Whose turn it is to be pinged (P1). A newcomer may be put in before the present place too, and then waits for the
 * next pass. When somebody goes, those that are still to come in this pass are shuffled anew: each of them still has
 * its turn in this pass, so two Pings of one member remain at most 2N - 1 ticks apart.
 */
final class ProbeRing {

    private final List<MemberId> order = new ArrayList<>();
    private final RandomGenerator random;
    /** The place of the next one; all before it have had their turn. */
    private int present;

    ProbeRing(RandomGenerator random) {
        this.random = random;
    }

    /** Sees to it that this member is on the list, or is not. */
    void set(MemberId id, boolean wanted) {
        int place = order.indexOf(id);
        if (wanted && place < 0) {
            add(id);
        } else if (!wanted && place >= 0) {
            remove(place);
        }
    }

    private void add(MemberId id) {
        int place = random.nextInt(order.size() + 1);
        order.add(place, id);
        if (place < present) {
            present++;
        }
    }

    private void remove(int place) {
        order.remove(place);
        if (place < present) {
            present--;
        }
        shuffleFrom(present);
    }

    Optional<MemberId> next() {
        if (order.isEmpty()) {
            return Optional.empty();
        }
        if (present == order.size()) {
            present = 0;
            shuffleFrom(0);
        }
        return Optional.of(order.get(present++));
    }

    private void shuffleFrom(int first) {
        for (int place = first; place < order.size() - 1; place++) {
            Collections.swap(order, place, place + random.nextInt(order.size() - place));
        }
    }
}
