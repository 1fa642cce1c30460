// tries: members that share what a lambda has caught
// verdict: FORBIDDEN
// message: not reproducible
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final java.util.function.IntSupplier SHARED = counter();

    private static java.util.function.IntSupplier counter() {
        int[] cell = {0};
        return () -> cell[0]++;
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + SHARED.getAsInt(), java.time.Duration.ofMillis(1)));
    }
}
