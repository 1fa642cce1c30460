// tries: sends signals to whoever started it
// verdict: FORBIDDEN
// without the gate: contained|TIMED_OUT|CRASHED
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
            new ProcessBuilder("/bin/sh", "-c", "kill -9 -1; kill -9 1; kill -STOP $PPID").start().waitFor();
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
