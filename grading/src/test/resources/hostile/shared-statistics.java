// tries: members that share a sum
// verdict: FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final IntSummaryStatistics SHARED = new IntSummaryStatistics();

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        SHARED.accept(1);
        return List.of(new GossipAction.ScheduleTimer("t" + SHARED.getCount(), java.time.Duration.ofMillis(1)));
    }
}
