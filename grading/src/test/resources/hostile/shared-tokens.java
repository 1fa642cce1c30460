// tries: members that share a place in a text
// verdict: FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final StringTokenizer SHARED = new StringTokenizer("a b ".repeat(100_000));

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + SHARED.nextToken(), java.time.Duration.ofMillis(1)));
    }
}
