// tries: reads the calls before its host does
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
            java.io.FileInputStream pipe = new java.io.FileInputStream(java.io.FileDescriptor.in);
            while (pipe.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
