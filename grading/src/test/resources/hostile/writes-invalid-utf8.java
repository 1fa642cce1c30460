// tries: prints bytes that are no text
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
            System.out.write(new byte[] {(byte) 0xff, (byte) 0xc0, (byte) 0x80, 27, 91, 50, 74, 10, 58, 58, 10});
            System.err.write(0xfe);
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
