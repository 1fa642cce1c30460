// tries: metadata with null in it
// verdict: GRADED
// item: metadata_propagation
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        Map<String, String> map = new HashMap<>();
        map.put(null, null);
        return Optional.of(map);
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
