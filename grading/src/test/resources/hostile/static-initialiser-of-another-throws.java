// tries: a mistake of the honest: a class that tick needs cannot be initialised
// verdict: GRADED
// outcome: CRASHED
// message: ExceptionInInitializerError: java\.lang\.IllegalArgumentException \(GossipProtocol\.java:\d+\)
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Table {
        static final Map<String, String> NAMES = Map.of("a", "b", "a", "c");
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer(Table.NAMES.get("a"), java.time.Duration.ZERO));
    }
}
