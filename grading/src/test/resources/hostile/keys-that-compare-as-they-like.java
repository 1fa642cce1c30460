// tries: metadata with keys whose equals, hashCode, toString and compareTo are hostile
// verdict: GRADED
// outcome: CRASHED
// message: threw ClassCastException
// item: metadata_propagation
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Key implements Comparable<Object> {
        @Override
        public int compareTo(Object other) {
            throw new IllegalStateException("compareTo");
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException("equals");
        }

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public String toString() {
            throw new IllegalStateException("toString");
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Map<String, String>> metadata(MemberId id) {
        Map<Object, Object> map = new HashMap<>();
        map.put(new Key(), new Key());
        return Optional.of((Map<String, String>) (Map<?, ?>) map);
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
