// tries: a type that grows while the compiler compares it
// verdict: NOT_COMPILED
// message: javac ran out of stack|javac|stack
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    interface N<T> {}

    interface C<X> extends N<N<? super C<C<X>>>> {}

    N<? super C<Byte>> cast(C<Byte> c) {
        return c;
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
