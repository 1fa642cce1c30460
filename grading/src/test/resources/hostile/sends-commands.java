// tries: names, addresses and metadata that a terminal or a runner obeys
// verdict: GRADED
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static final String EVIL = "x\n::error::pwned\n##[error]\r\u001b[31m\u0007\u009b\u202e";

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        MemberUpdate claim = new MemberUpdate(
                new MemberId(EVIL), MemberState.DEAD, 7, new Address("10.0.0.3", 1), Map.of(EVIL, EVIL));
        return List.of(
                new GossipAction.Send(new Address("10.0.0.2", 7946), new GossipMessage.Ping(1, new MemberId(EVIL), List.of(claim))),
                new GossipAction.Send(new Address("10.0.0.4", 7946), new GossipMessage.Gossip(List.of(claim))),
                new GossipAction.ScheduleTimer(EVIL, java.time.Duration.ofMillis(1)),
                new GossipAction.MembershipChange(new MemberId(EVIL), Optional.empty(), MemberState.DEAD));
    }
}
