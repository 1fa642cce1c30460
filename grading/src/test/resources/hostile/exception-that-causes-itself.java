// tries: throws what is its own cause and holds itself
// verdict: GRADED
// outcome: CRASHED
// message: threw (GossipProtocol\.)?Hostile
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Hostile extends RuntimeException {
        @Override
        public synchronized Throwable getCause() {
            return this;
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
