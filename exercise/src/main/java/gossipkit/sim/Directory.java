package gossipkit.sim;

import gossipkit.swim.Address;
import java.util.HashMap;
import java.util.Map;

/**
 * Which member receives messages where. Members mostly hand on the very address objects that they were given, so a member
 * is looked for by the object first: comparing hosts for every message costs more than sending it.
 */
final class Directory {

    private static final int PLACES_PER_MEMBER = 16;

    private final Map<Address, Node> byAddress = new HashMap<>();
    private final Node[] byObject;

    Directory(int members) {
        byObject = new Node[Integer.highestOneBit(members) * PLACES_PER_MEMBER];
    }

    /** Gives a member its address. */
    void enter(Node node) {
        byAddress.put(node.address(), node);
        byObject[placeOf(node.address())] = node;
    }

    /** Who is there; null if nobody is. */
    Node at(Address address) {
        Node likely = byObject[placeOf(address)];
        return likely != null && likely.address() == address ? likely : byAddress.get(address);
    }

    private int placeOf(Address address) {
        return System.identityHashCode(address) & byObject.length - 1;
    }
}
