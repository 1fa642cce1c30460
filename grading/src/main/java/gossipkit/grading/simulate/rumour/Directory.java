package gossipkit.grading.simulate.rumour;

import gossipkit.swim.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who takes part in one run. All members share it, so that each of many thousands need not hold a list of all. It says
 * where members are, and nothing of how they fare: nobody leaves it.
 */
final class Directory {

    private final List<Address> addresses = new ArrayList<>();
    private final Map<Address, Integer> places = new HashMap<>();

    /** Enters a member, whose new life keeps the place of the last one; returns that place. */
    int enter(Address address) {
        return places.computeIfAbsent(address, fresh -> {
            addresses.add(fresh);
            return addresses.size() - 1;
        });
    }

    int size() {
        return addresses.size();
    }

    Address at(int place) {
        return addresses.get(place);
    }
}
