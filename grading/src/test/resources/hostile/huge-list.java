// tries: returns a thousand million actions
// verdict: GRADED
// outcome: CRASHED
// message: threw TooMuch
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
        return Collections.nCopies(
                1_000_000_000, new GossipAction.ScheduleTimer("t", java.time.Duration.ofMillis(1)));
    }
}
