// tries: never returns from tick
// verdict: GRADED
// outcome: TIMED_OUT
// message: tick\(\) of node1 did not return within 1 s \(GossipProtocol\.java:(20|21)\)
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        long n = 0;
        while (n >= 0) {
            n = (n + 1) % 1_000;
        }
        return List.of();
    }
}
