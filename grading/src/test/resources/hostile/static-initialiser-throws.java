// tries: a mistake of the honest: the class cannot be initialised
// verdict: GRADED
// outcome: CRASHED
// message: ExceptionInInitializerError: java\.lang\.ArithmeticException \(GossipProtocol\.java:\d+\)
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    static final int ZERO = "".length();
    static final int NUMBER = 1 / ZERO;

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
