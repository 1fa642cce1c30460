// tries: throws what hangs when it is asked for its message
// verdict: GRADED
// outcome: TIMED_OUT
// message: tick\(\) of node1 did not return
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Hostile extends RuntimeException {
        @Override
        public String getMessage() {
            while (true) {
                // For ever.
            }
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        throw new Hostile();
    }
}
