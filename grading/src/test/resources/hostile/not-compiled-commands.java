// tries: errors of the compiler that a runner obeys
// verdict: NOT_COMPILED
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    int a = "\u001b[31m";
    int b = nothing
            ::error::pwned;
    // ##[error]

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return x; /* ##[error]pwned [31m */
    }
}
