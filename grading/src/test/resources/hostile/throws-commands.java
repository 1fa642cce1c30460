// tries: a message that a terminal or a runner obeys
// verdict: GRADED
// outcome: CRASHED
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
        throw new IllegalStateException("\n::error::pwned\n##[error]x\r\u001b[31m\u0007\u009b31m\u202e\ud800");
    }
}
