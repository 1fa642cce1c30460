package gossipkit.solution.swim;

import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** News by urgency (Q1 to Q3): what was sent least often comes first, and the newest among equals. */
final class PriorityBroadcastQueue implements Broadcasts {

    /**
     * @param number tells newer news from older
     * @param queuedAtTick how many ticks there had been
     */
    private record Entry(MemberUpdate claim, int sends, long number, long queuedAtTick) {

        private static final Comparator<Entry> URGENCY =
                Comparator.comparingInt(Entry::sends).thenComparing(Entry::number, Comparator.reverseOrder());

        private Entry sentOnceMore() {
            return new Entry(claim, sends + 1, number, queuedAtTick);
        }
    }

    private final MemberId self;
    private final AdvancedGossipConfig config;
    private final MemberTable others;
    private final Statistics statistics;
    private final TreeSet<Entry> byUrgency = new TreeSet<>(Entry.URGENCY);
    private final Map<MemberId, Entry> byMember = new HashMap<>();
    private long lastNumber;

    PriorityBroadcastQueue(MemberId self, AdvancedGossipConfig config, MemberTable others, Statistics statistics) {
        this.self = self;
        this.config = config;
        this.others = others;
        this.statistics = statistics;
    }

    @Override
    public void add(MemberUpdate claim) {
        drop(claim.id());
        lastNumber++;
        put(new Entry(claim, 0, lastNumber, statistics.ticks()));
        if (byUrgency.size() > config.broadcastQueueSize()) {
            dropLeastUrgent();
        }
    }

    private void put(Entry entry) {
        byUrgency.add(entry);
        byMember.put(entry.claim().id(), entry);
    }

    /** Q2: but nothing about oneself. A queue over its bound holds two at least. */
    private void dropLeastUrgent() {
        Entry last = byUrgency.last();
        boolean own = last.claim().id().equals(self);
        Entry victim = own ? byUrgency.lower(last) : last;
        drop(victim.claim().id());
    }

    @Override
    public void drop(MemberId id) {
        Entry entry = byMember.remove(id);
        if (entry != null) {
            byUrgency.remove(entry);
        }
    }

    /** A tick asks after its Ping, which has retired what is spent. */
    @Override
    public boolean isEmpty() {
        return byUrgency.isEmpty();
    }

    @Override
    public List<MemberUpdate> take(List<MemberUpdate> compulsory) {
        int sendsMax = sendsMax();
        retireSpent(sendsMax);
        Iterator<MemberUpdate> inOrder = Stream.concat(
                        compulsory.stream(), byUrgency.stream().map(Entry::claim))
                .iterator();
        Map<MemberId, MemberUpdate> taken = new LinkedHashMap<>();
        while (inOrder.hasNext() && taken.size() < config.base().maxPiggyback()) {
            MemberUpdate claim = inOrder.next();
            taken.putIfAbsent(claim.id(), claim);
        }
        taken.keySet().forEach(id -> countSend(id, sendsMax));
        return new ArrayList<>(taken.values());
    }

    /** What has been sent often enough for a cluster that has shrunk since. */
    private void retireSpent(int sendsMax) {
        while (!byUrgency.isEmpty() && byUrgency.last().sends() >= sendsMax) {
            retire(byUrgency.last());
        }
    }

    private void countSend(MemberId id, int sendsMax) {
        Entry entry = byMember.get(id);
        if (entry == null) {
            return;
        }
        if (entry.sends() + 1 >= sendsMax) {
            retire(entry);
        } else {
            drop(id);
            put(entry.sentOnceMore());
        }
    }

    private void retire(Entry entry) {
        drop(entry.claim().id());
        statistics.retired(entry.queuedAtTick());
    }

    /** Q3. */
    private int sendsMax() {
        return config.retransmitMultiplier() * others.sizeFactor();
    }
}
