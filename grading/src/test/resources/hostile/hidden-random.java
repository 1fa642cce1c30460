// tries: a source of chance that nobody seeded, in the guise of an adapter
// verdict: FORBIDDEN
// message: not reproducible
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Adapter extends Random {
        Adapter(int ignored) {}

        @Override
        protected int next(int bits) {
            return super.next(bits);
        }
    }

    private final Random chance = new Adapter(1);

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + chance.nextInt(), java.time.Duration.ofMillis(1)));
    }
}
