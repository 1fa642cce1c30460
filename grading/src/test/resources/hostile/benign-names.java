// tries: a method called exit, a class called Thread, and a field called runtime
// verdict: GRADED
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Thread {
        void exit() {}
    }

    private final Thread runtime = new Thread();

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        runtime.exit();
        String text = "System.exit(0); Runtime.getRuntime().halt(1); new java.net.Socket()";
        return text.isEmpty() ? null : List.of();
    }
}
