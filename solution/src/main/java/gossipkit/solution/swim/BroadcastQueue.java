package gossipkit.solution.swim;

import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * News that is still to be passed on: at most one claim for each member, each to be sent a limited number of times (G1,
 * G2). What was sent goes to the back, so everything has its turn.
 */
final class BroadcastQueue {

    private static final int SENDS_PER_ROUND = 3;

    private final int maxPiggyback;
    private final MemberTable others;
    private final Map<MemberId, Entry> entries = new LinkedHashMap<>();

    BroadcastQueue(int maxPiggyback, MemberTable others) {
        this.maxPiggyback = maxPiggyback;
        this.others = others;
    }

    /** Replaces an older claim about the same member, and starts counting afresh. */
    void add(MemberUpdate claim) {
        entries.remove(claim.id());
        entries.put(claim.id(), new Entry(claim));
    }

    void drop(MemberId id) {
        entries.remove(id);
    }

    /** Also retires what has been sent often enough for a cluster that has shrunk since. */
    boolean isEmpty() {
        if (!entries.isEmpty()) {
            int sendsMax = sendsMax();
            entries.values().removeIf(entry -> entry.sends >= sendsMax);
        }
        return entries.isEmpty();
    }

    /**
     * The claims for one message that is about to be sent, counted as sent.
     *
     * @param compulsory claims that this receiver has to get; they come first, queued or not
     */
    List<MemberUpdate> take(List<MemberUpdate> compulsory) {
        if (isEmpty() && compulsory.isEmpty()) {
            return List.of();
        }
        Map<MemberId, MemberUpdate> taken = new LinkedHashMap<>();
        for (MemberUpdate claim : compulsory) {
            putIfRoom(taken, claim);
        }
        for (Entry entry : entries.values()) {
            putIfRoom(taken, entry.claim);
        }
        taken.keySet().forEach(this::countSend);
        return new ArrayList<>(taken.values());
    }

    private void putIfRoom(Map<MemberId, MemberUpdate> taken, MemberUpdate claim) {
        if (taken.size() < maxPiggyback) {
            taken.putIfAbsent(claim.id(), claim);
        }
    }

    private void countSend(MemberId id) {
        Entry entry = entries.remove(id);
        if (entry == null) {
            return;
        }
        entry.sends++;
        if (entry.sends < sendsMax()) {
            entries.put(id, entry);
        }
    }

    private int sendsMax() {
        return SENDS_PER_ROUND * others.sizeFactor();
    }

    private static final class Entry {
        private final MemberUpdate claim;
        private int sends;

        private Entry(MemberUpdate claim) {
            this.claim = claim;
        }
    }
}
