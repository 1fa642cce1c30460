package gossipkit.solution.swim;

import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** News in turn (G1, G2): what was sent goes to the back, so everything has its turn. */
final class BroadcastQueue implements Broadcasts {

    private static final int SENDS_PER_ROUND = 3;

    private final int maxPiggyback;
    private final MemberTable others;
    /** In order of access, so that whatever is touched goes to the back. */
    private final Map<MemberId, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    private int sendsMaxAtLastLook;

    BroadcastQueue(int maxPiggyback, MemberTable others) {
        this.maxPiggyback = maxPiggyback;
        this.others = others;
    }

    @Override
    public void add(MemberUpdate claim) {
        entries.put(claim.id(), new Entry(claim));
    }

    @Override
    public void drop(MemberId id) {
        entries.remove(id);
    }

    @Override
    public boolean isEmpty() {
        retireSpent();
        return entries.isEmpty();
    }

    /** If the cluster has shrunk since the last look, some may have been sent often enough for it. */
    private void retireSpent() {
        int sendsMax = sendsMax();
        if (sendsMax < sendsMaxAtLastLook) {
            entries.values().removeIf(entry -> entry.sends >= sendsMax);
        }
        sendsMaxAtLastLook = sendsMax;
    }

    @Override
    public List<MemberUpdate> take(List<MemberUpdate> compulsory) {
        if (isEmpty() && compulsory.isEmpty()) {
            return List.of();
        }
        Map<MemberId, MemberUpdate> taken = new LinkedHashMap<>();
        fill(taken, compulsory.iterator());
        fill(taken, entries.values().stream().map(entry -> entry.claim).iterator());
        taken.keySet().forEach(this::countSend);
        return new ArrayList<>(taken.values());
    }

    private void fill(Map<MemberId, MemberUpdate> taken, Iterator<MemberUpdate> claims) {
        while (taken.size() < maxPiggyback && claims.hasNext()) {
            MemberUpdate claim = claims.next();
            taken.putIfAbsent(claim.id(), claim);
        }
    }

    private void countSend(MemberId id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            return;
        }
        entry.sends++;
        if (entry.sends >= sendsMax()) {
            entries.remove(id);
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
