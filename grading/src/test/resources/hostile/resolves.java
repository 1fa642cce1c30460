// tries: sends its words away in the name of a host
// verdict: FORBIDDEN
// without the gate: contained
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
        try {
            leak(java.net.InetAddress.getByName("example.com").toString());
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
