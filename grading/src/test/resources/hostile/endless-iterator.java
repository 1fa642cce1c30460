// tries: returns a list whose iterator thinks for ever
// verdict: GRADED
// outcome: TIMED_OUT
// message: tick\(\) of node1 did not return
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Endless extends AbstractList<GossipAction> {
        @Override
        public GossipAction get(int index) {
            while (index >= 0) {
                // For ever.
            }
            return null;
        }

        @Override
        public int size() {
            return 1;
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
