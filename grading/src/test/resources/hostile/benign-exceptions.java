// tries: throws and catches for itself
// verdict: GRADED
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
        try {
            throw new IllegalStateException("::not an error::");
        } catch (RuntimeException expected) {
            return List.of();
        }
    }
}
