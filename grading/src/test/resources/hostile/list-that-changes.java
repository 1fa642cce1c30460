// tries: returns lists that show something else each time they are read
// verdict: GRADED
// item: suspicion_timeout
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Changing extends AbstractList<Member> {
        private int reads;

        @Override
        public Member get(int index) {
            return new Member(new MemberId("node" + ++reads), MemberState.ALIVE, reads, new Address("10.0.0.9", 1), Map.of(), java.time.Instant.EPOCH);
        }

        @Override
        public int size() {
            return ++reads % 5;
        }
    }

    private final List<Member> changing = new Changing();

    @Override
    public List<Member> allMembers() {
        return changing;
    }

    @Override
    public List<Member> aliveMembers() {
        return changing;
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
