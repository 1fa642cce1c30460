// tries: a loop that ends after a while
// verdict: GRADED
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private long sum;

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        for (int n = 0; n < 200_000; n++) {
            sum += n;
        }
        return sum < 0 ? null : List.of();
    }
}
