// tries: draws a random number from where the stack ends
// verdict: GRADED|FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private int depth;

    private void deep() {
        depth++;
        deep();
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        depth = 0;
        try {
            deep();
        } catch (StackOverflowError end) {
            // Now depth is anything.
        }
        return List.of(new GossipAction.ScheduleTimer("t" + depth, java.time.Duration.ofMillis(depth % 7 + 1)));
    }
}
