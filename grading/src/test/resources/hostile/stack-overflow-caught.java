// tries: calls itself until the stack ends, then does as if nothing were
// verdict: GRADED
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private int deep() {
        return 1 + deep();
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        try {
            deep();
        } catch (StackOverflowError end) {
            // It is over.
        }
        return List.of();
    }
}
