package gossipkit.tests.harness;

import static gossipkit.tests.harness.Demands.demand;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What waits to be passed on by a member whose inputs are known, in the order of rule Q1. */
public final class ExpectedQueue {

    private record Entry(MemberUpdate claim, int sends, int number) {}

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::sends).thenComparing(Entry::number, Comparator.reverseOrder());

    private final int size;
    private final int sendsMax;
    private final List<Entry> entries = new ArrayList<>();
    private int lastNumber;

    /**
     * @param size how many are queued at most
     * @param sendsMax how often each is sent; the cluster must not change its size meanwhile
     */
    public ExpectedQueue(int size, int sendsMax) {
        this.size = size;
        this.sendsMax = sendsMax;
    }

    /** The member hears something new. */
    public void add(MemberUpdate claim) {
        entries.removeIf(entry -> entry.claim().id().equals(claim.id()));
        lastNumber++;
        entries.add(new Entry(claim, 0, lastNumber));
        entries.sort(ORDER);
        if (entries.size() > size) {
            entries.remove(size);
        }
    }

    /**
     * The member sends that message, which carries nothing compulsory. It need not be full.
     *
     * @throws gossipkit.tests.RuleBroken if it carries what is not queued, or leaves out what comes first
     */
    public void demandInOrder(GossipMessage message) {
        List<MemberUpdate> carried = message.updates();
        List<MemberUpdate> queued = entries.stream().map(Entry::claim).toList();
        demand(
                Rule.Q2,
                queued.containsAll(carried),
                "only what is queued: " + Wording.ofAny(queued),
                Wording.of(message));
        List<MemberUpdate> first = queued.subList(0, carried.size());
        demand(
                Rule.Q1,
                carried.containsAll(first),
                "what comes first, " + Wording.ofAny(first) + ", of " + Wording.ofAny(queued),
                Wording.of(message));
        countSends(carried.size());
    }

    /** The first ones were sent. */
    private void countSends(int sent) {
        for (int place = 0; place < sent; place++) {
            Entry entry = entries.get(place);
            entries.set(place, new Entry(entry.claim(), entry.sends() + 1, entry.number()));
        }
        entries.removeIf(entry -> entry.sends() >= sendsMax);
        entries.sort(ORDER);
    }
}
