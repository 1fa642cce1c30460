// tries: answers every call but never that for its view
// verdict: GRADED
// outcome: TIMED_OUT
// message: allMembers\(\) of node\d+ did not return within 1 s
// item: suspicion_timeout
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    @Override
    public List<Member> allMembers() {
        while (true) {
            // For ever.
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
