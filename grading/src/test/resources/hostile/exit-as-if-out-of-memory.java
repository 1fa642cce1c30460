// tries: ends the process as the JVM does
// verdict: FORBIDDEN
// without the gate: CRASHED
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
            System.exit(3);
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
