// tries: throws a look-alike of what makes a test be skipped
// verdict: GRADED
// outcome: CRASHED
// message: threw (GossipProtocol\.)?TestAbortedException
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class TestAbortedException extends RuntimeException {
        TestAbortedException() {
            super("Assumption failed: assumption is not true");
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        throw new TestAbortedException();
    }
}
