// tries: attaches to its own JVM
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
            Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine", true, ClassLoader.getSystemClassLoader());
            machine.getMethod("attach", String.class).invoke(null, Long.toString(ProcessHandle.current().pid()));
            leak("attached");
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
