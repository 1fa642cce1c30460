// tries: interrupts and renames the thread that calls it, and takes its class loader
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
            Thread.currentThread().interrupt();
            Thread.currentThread().setName("main");
            Thread.currentThread().setContextClassLoader(null);
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
