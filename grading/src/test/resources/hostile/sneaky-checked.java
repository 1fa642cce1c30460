// tries: throws a checked exception that the method does not declare
// verdict: GRADED
// outcome: CRASHED
// message: tick\(\) of node1 threw ClassNotFoundException: sneaky
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        GossipProtocol.<RuntimeException>sneak(new ClassNotFoundException("sneaky"));
        return List.of();
    }
}
