// tries: throws what throws when it is asked for anything
// verdict: GRADED
// outcome: CRASHED
// message: tick\(\) of node1 threw (GossipProtocol\.)?Hostile: \?
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Hostile extends RuntimeException {
        @Override
        public String getMessage() {
            throw new IllegalStateException("no message for you");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }

        @Override
        public Throwable getCause() {
            throw this;
        }

        @Override
        public String toString() {
            throw new Error();
        }

        @Override
        public int hashCode() {
            throw new Error();
        }

        @Override
        public boolean equals(Object other) {
            throw new Error();
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        throw new Hostile();
    }
}
