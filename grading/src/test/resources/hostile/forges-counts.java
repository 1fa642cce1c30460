// tries: announces a list of sixteen million elements
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
            java.nio.ByteBuffer frame = java.nio.ByteBuffer.allocate(16_000_004);
            frame.putInt(16_000_000).put((byte) 1).put((byte) 0).put((byte) 1).putInt(1).putInt(15_999_980);
            new java.io.FileOutputStream(java.io.FileDescriptor.out).write(frame.array());
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
