// tries: returns a list whose iterator never ends
// verdict: GRADED
// outcome: CRASHED
// message: threw TooMuch: more than 100000 elements
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Endless extends AbstractList<GossipAction> {
        @Override
        public GossipAction get(int index) {
            return new GossipAction.ScheduleTimer("t", java.time.Duration.ofMillis(1));
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Iterator<GossipAction> iterator() {
            return java.util.stream.Stream.generate(() -> get(0)).iterator();
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return new Endless();
    }
}
