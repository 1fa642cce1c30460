// tries: writes answers of its own to the pipe
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
            java.io.FileOutputStream pipe = new java.io.FileOutputStream(java.io.FileDescriptor.out);
            java.io.DataOutputStream frames = new java.io.DataOutputStream(pipe);
            for (int n = 0; n < 100; n++) {
                frames.writeInt(6);
                frames.write(new byte[] {1, 0, 1, 0, 0, 0});
                frames.flush();
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
