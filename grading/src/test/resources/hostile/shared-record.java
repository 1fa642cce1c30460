// tries: members that share what a record in a constant holds
// verdict: FORBIDDEN
// message: not reproducible
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private record Box(Runnable adds, Supplier<Integer> size) {
        static Box make() {
            List<String> list = new ArrayList<>();
            return new Box(() -> list.add("x"), list::size);
        }
    }

    private static final Box SHARED = Box.make();

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        SHARED.adds().run();
        return List.of(new GossipAction.ScheduleTimer("t" + SHARED.size().get(), java.time.Duration.ofMillis(1)));
    }
}
