// tries: members that share the exceptions that an exception suppressed
// verdict: FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final RuntimeException SHARED = new RuntimeException();

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        SHARED.addSuppressed(new Error());
        return List.of(new GossipAction.ScheduleTimer("t" + SHARED.getSuppressed().length, java.time.Duration.ofMillis(1)));
    }
}
