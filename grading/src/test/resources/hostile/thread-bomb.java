// tries: starts threads until there can be no more
// verdict: FORBIDDEN
// without the gate: TIMED_OUT|CRASHED
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
            while (endless()) {
                Thread thread = new Thread(() -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                });
                thread.setDaemon(true);
                thread.start();
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
