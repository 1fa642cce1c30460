// tries: members that share the value of an entry
// verdict: FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final Map.Entry<String, Integer> SHARED = new AbstractMap.SimpleEntry<>("calls", 0);

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + SHARED.setValue(SHARED.getValue() + 1), java.time.Duration.ofMillis(1)));
    }
}
