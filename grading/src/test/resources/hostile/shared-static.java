// tries: members that share a counter
// verdict: FORBIDDEN
// message: static and not final
// without the gate: FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static int calls;

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + calls++, java.time.Duration.ofMillis(1)));
    }
}
