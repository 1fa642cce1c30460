package gossipkit.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the network at present: which members cannot reach which, and who is slow. */
final class Links {

    private record Cut(int from, int to) {}

    private final List<BitSet> partitions = new ArrayList<>();
    private final Set<Cut> cuts = new HashSet<>();
    private final long[] slownessMillis;
    private boolean whole = true;

    Links(int members) {
        slownessMillis = new long[members + 1];
    }

    /** No message passes between these and the rest. */
    void partition(BitSet oneSide) {
        partitions.add(oneSide);
        whole = false;
    }

    /** No message passes this way. */
    void cut(int from, int to) {
        cuts.add(new Cut(from, to));
        whole = false;
    }

    /** Whatever passes from or to that member takes so much longer. */
    void slow(int node, Duration extra) {
        slownessMillis[node] = Millis.sum(slownessMillis[node], Millis.roundedUp("extra", extra));
        whole = false;
    }

    void heal() {
        partitions.clear();
        cuts.clear();
        Arrays.fill(slownessMillis, 0);
        whole = true;
    }

    /** Why no message passes this way, or null if it does. */
    String obstacle(int from, int to) {
        if (whole) {
            return null;
        }
        for (BitSet oneSide : partitions) {
            if (oneSide.get(from) != oneSide.get(to)) {
                return "partition";
            }
        }
        return !cuts.isEmpty() && cuts.contains(new Cut(from, to)) ? "cut" : null;
    }

    /** How much longer than usual a message takes this way. */
    long slownessMillis(int from, int to) {
        return whole ? 0 : Millis.sum(slownessMillis[from], slownessMillis[to]);
    }
}
