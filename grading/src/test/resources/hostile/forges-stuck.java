// tries: says without end that it is stuck
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
            byte[] frame = {0, 0, 0, 2, 2, 0};
            java.io.FileOutputStream pipe = new java.io.FileOutputStream(java.io.FileDescriptor.out);
            while (endless()) {
                pipe.write(frame);
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
