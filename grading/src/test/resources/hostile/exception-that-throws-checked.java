// tries: throws what throws a checked exception when it is asked for its message
// verdict: GRADED
// outcome: CRASHED
// message: tick\(\) of node1 threw (GossipProtocol\.)?Hostile: \?
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Hostile extends RuntimeException {
        @Override
        public String getMessage() {
            throw GossipProtocol.<RuntimeException>sneak(new Exception("checked"));
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        throw new Hostile();
    }
}
