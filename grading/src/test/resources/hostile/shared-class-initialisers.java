// tries: members that share which classes have been initialised, and how deep the stack was
// verdict: FORBIDDEN
// message: not reproducible
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Cell {
        static final int WRITTEN = new Throwable().getStackTrace().length;
    }

    private int messages;

    private int write(int depth) {
        return depth == 0 ? Cell.WRITTEN : write(depth - 1);
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        messages += 1 + message.updates().size();
        return List.of();
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + write(messages), java.time.Duration.ofMillis(1)));
    }
}
