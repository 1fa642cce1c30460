package gossipkit.solution.swim;

import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** News in turn (G1, G2): what was sent goes to the back, so everything has its turn. */
final class BroadcastQueue implements Broadcasts {

    private static final int SENDS_PER_ROUND = 3;

    private final int maxPiggyback;
    private final MemberTable others;
    private final Map<MemberId, Entry> entries = new LinkedHashMap<>();

    BroadcastQueue(int maxPiggyback, MemberTable others) {
        this.maxPiggyback = maxPiggyback;
        this.others = others;
    }

    @Override
    public void add(MemberUpdate claim) {
        entries.remove(claim.id());
        entries.put(claim.id(), new Entry(claim));
    }

    @Override
    public void drop(MemberId id) {
        entries.remove(id);
    }

    /** Also retires what has been sent often enough for a cluster that has shrunk since. */
    @Override
    public boolean isEmpty() {
        if (!entries.isEmpty()) {
            int sendsMax = sendsMax();
            entries.values().removeIf(entry -> entry.sends >= sendsMax);
        }
        return entries.isEmpty();
    }

    @Override
    public List<MemberUpdate> take(List<MemberUpdate> compulsory) {
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
