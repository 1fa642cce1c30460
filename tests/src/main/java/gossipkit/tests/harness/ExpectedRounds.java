package gossipkit.tests.harness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many ticks each update waits in the queue of a member whose inputs are known (rule U5). */
public final class ExpectedRounds {

    private record Waiting(int sinceTick, int sends) {}

    private final int sendsMax;
    private final Map<Peer, Waiting> queue = new HashMap<>();
    private final List<Integer> rounds = new ArrayList<>();
    private int ticks;

    /** @param sendsMax how often each is sent; the cluster must not change its size meanwhile */
    public ExpectedRounds(int sendsMax) {
        this.sendsMax = sendsMax;
    }

    /** The member hears something new about that peer. */
    public void queued(Peer peer) {
        queue.put(peer, new Waiting(ticks, 0));
    }

    /** The member ticks, and sends that. */
    public void ticked(Actions actions) {
        tickBegins();
        sent(actions);
    }

    /** What it sends from now on, it sends in another tick. */
    public void tickBegins() {
        ticks++;
    }

    /** It sends that, in one call. */
    public void sent(Actions actions) {
        for (Peer peer : List.copyOf(queue.keySet())) {
            Waiting waiting = queue.get(peer);
            int sends = waiting.sends() + actions.transmissionsAbout(peer).size();
            queue.put(peer, new Waiting(waiting.sinceTick(), sends));
            if (sends >= sendsMax) {
                queue.remove(peer);
                rounds.add(ticks - waiting.sinceTick());
            }
        }
    }

    /** The mean of those that were sent for the last time so far. */
    public double mean() {
        return rounds.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
