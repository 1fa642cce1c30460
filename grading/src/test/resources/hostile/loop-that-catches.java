// tries: never returns, and catches whatever might end it
// verdict: GRADED
// outcome: TIMED_OUT
// message: did not return within 1 s
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
        while (true) {
            try {
                throw new Error();
            } catch (Throwable none) {
                // Again.
            }
        }
    }
}
