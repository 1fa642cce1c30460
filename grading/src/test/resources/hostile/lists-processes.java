// tries: looks at and kills other processes
// verdict: FORBIDDEN
// without the gate: contained|CRASHED
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
            for (ProcessHandle other : ProcessHandle.allProcesses().toList()) {
                if (other.info().command().orElse("").contains("mvn") || other.info().arguments().map(Arrays::toString).orElse("").contains("surefire")) {
                    leak(other.toString());
                }
                if (other.pid() != ProcessHandle.current().pid()) {
                    other.destroyForcibly();
                }
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
