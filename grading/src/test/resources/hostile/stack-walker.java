// tries: looks for the checks on the stack
// verdict: FORBIDDEN
// without the gate: contained
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        try {
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).forEach(frame -> {
                if (frame.getClassName().matches("gossipkit\\.(tests|sim|grading\\.(grade|suite|check)).*")) {
                    leak(frame.getClassName());
                }
            });
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
