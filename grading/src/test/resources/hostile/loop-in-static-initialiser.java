// tries: the class itself never gets ready
// verdict: GRADED
// outcome: TIMED_OUT
// message: new GossipProtocol\(\.\.\.\) of node1 did not return within 1 s
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    static {
        for (long n = 0; n >= 0; n = (n + 1) % 7) {
            // For ever.
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
