// tries: members that share what is in an Optional
// verdict: FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final Optional<int[]> SHARED = Optional.of(new int[1]);

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + SHARED.get()[0]++, java.time.Duration.ofMillis(1)));
    }
}
