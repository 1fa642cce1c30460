// tries: ends the process when rubbish is collected
// verdict: FORBIDDEN
// without the gate: CRASHED
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Rubbish {
        @Override
        @SuppressWarnings({"deprecation", "removal"})
        protected void finalize() {
            Runtime.getRuntime().halt(0);
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        try {
            new Rubbish();
            for (int n = 0; n < 20; n++) {
                System.gc();
                Thread.sleep(10);
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
