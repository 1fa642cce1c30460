// tries: writes rubbish to the pipe, past what is captured
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
            byte[] text = "::error::pwned\n".repeat(100_000).getBytes();
            java.io.FileOutputStream pipe = new java.io.FileOutputStream(java.io.FileDescriptor.out);
            while (endless()) {
                pipe.write(text);
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
