// tries: returns a text longer than any answer may be
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
        return List.of(new GossipAction.ScheduleTimer("t".repeat(40_000_000), java.time.Duration.ofHours(1)));
    }
}
