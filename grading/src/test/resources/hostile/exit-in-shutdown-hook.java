// tries: does not even let the process end
// verdict: FORBIDDEN
// without the gate: TIMED_OUT
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
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                while (true) {
                    // For ever.
                }
            }));
            System.exit(0);
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
