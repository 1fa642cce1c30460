package gossipkit.exercise.swim;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.swim.*;
import gossipkit.swim.GossipMessage.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.*;

class ATest {

    MembershipProtocol member() {
        return new GossipProtocol(
                new MemberId("node1"),
                new Address("10.0.0.1", 7946),
                GossipConfig.defaults(),
                new SplittableRandom(1),
                InstantSource.fixed(Instant.EPOCH));
    }

    long refuted() {
        MembershipProtocol member = member();
        Address self = new Address("10.0.0.1", 7946);
        member.handleMessage(
                new Address("10.0.0.2", 7946),
                new Gossip(List.of(new MemberUpdate(
                        new MemberId("node1"), MemberState.SUSPECT, 4, self, Map.of()))));
        return member.allMembers().get(0).incarnation();
    }

    // HERE
}
