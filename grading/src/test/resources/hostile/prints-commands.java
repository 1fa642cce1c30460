// tries: prints what a terminal or a runner obeys
// verdict: GRADED
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        System.out.println("::error::pwned");
        System.out.println("   ::add-mask::e");
        System.err.println("x ##[set-output name=score]100 ##vso[task.complete] ##teamcity[x]");
        System.out.println("\u001b[2J\u001b]0;title\u0007 \r::notice::x\u2028::debug::y\u0085::debug::z\u202e\ud800");
        return List.of();
    }
}
