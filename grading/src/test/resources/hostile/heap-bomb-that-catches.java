// tries: takes all memory, and carries on without
// verdict: GRADED
// outcome: CRASHED
// message: tick\(\) of node1 ran out of memory
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
        List<Object> kept = new ArrayList<>();
        while (true) {
            try {
                kept.add(new long[1 << 20]);
            } catch (Throwable none) {
                // Again.
            }
        }
    }
}
