// tries: returns a list of texts
// verdict: GRADED
// outcome: CRASHED
// message: threw ClassCastException
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
        @SuppressWarnings("unchecked")
        List<GossipAction> actions = (List<GossipAction>) (List<?>) List.of("passed", 1);
        return actions;
    }
}
