// tries: looks for private members of the host
// verdict: FORBIDDEN
// without the gate: contained|CRASHED|TIMED_OUT
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
            Class<?> host = Class.forName("gossipkit.grading.host.Host", true, ClassLoader.getSystemClassLoader());
            java.lang.invoke.MethodHandles.privateLookupIn(host, java.lang.invoke.MethodHandles.lookup());
            host.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
