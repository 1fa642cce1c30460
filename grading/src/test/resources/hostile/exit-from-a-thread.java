// tries: ends the process from a thread, later
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
            new Thread(() -> Runtime.getRuntime().halt(0)).start();
            Thread.sleep(200);
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
