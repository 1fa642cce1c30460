// tries: returns a list with a negative size, and an array of something else
// verdict: GRADED
// item: suspicion_timeout
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final class Liar extends AbstractList<Member> {
        @Override
        public Member get(int index) {
            return null;
        }

        @Override
        public int size() {
            return -1;
        }

        @Override
        public Object[] toArray() {
            return new Object[] {this, "x", 1};
        }
    }

    @Override
    public List<Member> allMembers() {
        return new Liar();
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}
