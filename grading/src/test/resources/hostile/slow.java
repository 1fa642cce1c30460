// tries: returns from each call, after much work
// verdict: GRADED
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private long sum;

    @Override
    public List<GossipAction> tick() {
        for (int n = 0; n < 10_000_000; n++) {
            sum += n ^ sum << 1;
        }
        return List.of();
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
