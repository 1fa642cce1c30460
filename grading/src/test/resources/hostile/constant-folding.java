// tries: a kilobyte of constants that the compiler has to compute
// verdict: NOT_COMPILED
// message: javac (ran out of memory|did not finish)
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    static final String S0 = "gossip gossip gossip";
    static final String S1 = S0 + S0 + S0 + S0 + S0 + S0 + S0 + S0 + S0 + S0;
    static final String S2 = S1 + S1 + S1 + S1 + S1 + S1 + S1 + S1 + S1 + S1;
    static final String S3 = S2 + S2 + S2 + S2 + S2 + S2 + S2 + S2 + S2 + S2;
    static final String S4 = S3 + S3 + S3 + S3 + S3 + S3 + S3 + S3 + S3 + S3;
    static final String S5 = S4 + S4 + S4 + S4 + S4 + S4 + S4 + S4 + S4 + S4;
    static final String S6 = S5 + S5 + S5 + S5 + S5 + S5 + S5 + S5 + S5 + S5;
    static final String S7 = S6 + S6 + S6 + S6 + S6 + S6 + S6 + S6 + S6 + S6;
    static final String S8 = S7 + S7 + S7 + S7 + S7 + S7 + S7 + S7 + S7 + S7;
    static final String S9 = S8 + S8 + S8 + S8 + S8 + S8 + S8 + S8 + S8 + S8;
    static final String S10 = S9 + S9 + S9 + S9 + S9 + S9 + S9 + S9 + S9 + S9;
    static final String S11 = S10 + S10 + S10 + S10 + S10 + S10 + S10 + S10 + S10 + S10;

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
