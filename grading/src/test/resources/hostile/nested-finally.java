// tries: a small text that the compiler turns into a large one: each finally is written twice
// verdict: NOT_COMPILED
// message: javac did not finish within 10 s|javac ran out of memory
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private long sum;

    void fold() {
        try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { try { sum++; } finally { sum++; } } } } } } } } } } } } } } } } } } } }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
