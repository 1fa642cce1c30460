// tries: writes into folders that everybody may write to
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
            for (String folder : new String[] {"/tmp", "/var/tmp", "/dev/shm", ".", System.getProperty("user.home")}) {
                try {
                    java.nio.file.Files.writeString(java.nio.file.Path.of(folder, "gossipkit-hostile"), "x".repeat(1_000));
                    leak(folder);
                } catch (java.io.IOException refused) {
                    // The next.
                }
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
