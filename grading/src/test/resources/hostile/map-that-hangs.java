// tries: metadata that cannot be compared, counted, or read
// verdict: GRADED
// outcome: TIMED_OUT
// message: metadata\(\.\.\.\) of node\d+ did not return
// item: metadata_propagation
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Hanging extends AbstractMap<String, String> {
        @Override
        public Set<Entry<String, String>> entrySet() {
            while (true) {
                // For ever.
            }
        }

        @Override
        public boolean equals(Object other) {
            throw new Error("equals");
        }

        @Override
        public int hashCode() {
            throw new Error("hashCode");
        }

        @Override
        public String toString() {
            throw new Error("toString");
        }
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        return Optional.of(new Hanging());
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
