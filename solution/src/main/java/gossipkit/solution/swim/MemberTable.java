package gossipkit.solution.swim;

import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The other members that are remembered, and the order in which the active ones are probed. */
final class MemberTable {

    // Insertion order, not hash order: what is iterated here reaches messages.
    private final Map<MemberId, Belief> beliefs = new LinkedHashMap<>();
    private final ProbeOrder probeOrder;
    /** Those of the beliefs that are not ALIVE: mostly none, and each message asks for one. */
    private final Map<MemberId, Belief> heldAgainst = new HashMap<>();

    MemberTable(RandomGenerator random) {
        probeOrder = new ProbeOrder(random);
    }

    /** Returns null for a member that is not remembered. */
    Belief get(MemberId id) {
        return beliefs.get(id);
    }

    /** What is held against a member: that it is SUSPECT, DEAD or LEFT. Returns null if there is nothing. */
    Belief heldAgainst(MemberId id) {
        return heldAgainst.get(id);
    }

    void put(Belief belief) {
        Belief before = beliefs.put(belief.id(), belief);
        if (belief.state() == MemberState.ALIVE) {
            heldAgainst.remove(belief.id());
        } else {
            heldAgainst.put(belief.id(), belief);
        }
        boolean wasActive = before != null && before.isActive();
        if (belief.isActive() && !wasActive) {
            probeOrder.add(belief);
        } else if (belief.isActive()) {
            probeOrder.replace(before, belief);
        } else if (wasActive) {
            probeOrder.remove(before);
        }
    }

    /** Only for members that are not active: the active ones are never forgotten. */
    void forget(MemberId id) {
        beliefs.remove(id);
        heldAgainst.remove(id);
    }

    Collection<Belief> all() {
        return beliefs.values();
    }

    /** The ALIVE and SUSPECT ones, in the order in which they are probed: a view, not a copy. */
    List<Belief> active() {
        return probeOrder.all();
    }

    /** How many are remembered though they are dead or gone. */
    int tombstones() {
        return beliefs.size() - probeOrder.size();
    }

    /** The next one to probe; null if nobody is active. */
    Belief nextToProbe() {
        return probeOrder.isEmpty() ? null : probeOrder.next();
    }

    /**
     * {@code ceil(log2(n + 1))}, n counting this member and the active others: how many rounds news takes to reach
     * everyone, and so the factor in the suspicion timeout (T2) and in the number of transmissions (G2).
     */
    int sizeFactor() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(clusterSize());
    }

    /** n: this member and the active others. */
    int clusterSize() {
        return 1 + probeOrder.size();
    }
}
