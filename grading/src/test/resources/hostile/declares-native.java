// tries: declares a native method
// verdict: FORBIDDEN
// without the gate: contained
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static native void nothing();

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        try {
            nothing();
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
