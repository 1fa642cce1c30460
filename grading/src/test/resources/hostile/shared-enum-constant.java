// tries: members that share what an enum constant holds
// verdict: FORBIDDEN
// message: not reproducible
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private enum Shared {
        ONE;

        private final Supplier<int[]> cell = make();

        private static Supplier<int[]> make() {
            int[] made = {0};
            return () -> made;
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + Shared.ONE.cell.get()[0]++, java.time.Duration.ofMillis(1)));
    }
}
