// tries: members that share a list, which another method makes
// verdict: FORBIDDEN
// message: not reproducible
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final List<String> SHARED = make();

    private static List<String> make() {
        return new ArrayList<>();
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        SHARED.add("x");
        return List.of(new GossipAction.ScheduleTimer("t" + SHARED.size(), java.time.Duration.ofMillis(1)));
    }
}
