// tries: looks for the checks on its class path
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
            for (String name : new String[] {"gossipkit.tests.Subject", "gossipkit.sim.Simulation", "gossipkit.grading.grade.Grader", "net.jqwik.api.Property"}) {
                Class.forName(name, false, ClassLoader.getSystemClassLoader());
                leak(name);
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
