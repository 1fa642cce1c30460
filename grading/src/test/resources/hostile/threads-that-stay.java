// tries: leaves threads behind that keep the processor from everybody
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
            for (int n = 0; n < 20; n++) {
                Thread thread = new Thread(() -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                });
                thread.setPriority(Thread.MAX_PRIORITY);
                thread.start();
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
