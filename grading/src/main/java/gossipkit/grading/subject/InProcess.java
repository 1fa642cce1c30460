package gossipkit.grading.subject;

import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Members that are ordinary objects. */
record InProcess(ProtocolFactory factory) implements MemberSource, OrdinaryObjects {

    @Override
    public MembershipProtocol create(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        RandomGenerator own = MemberSource.stream(MemberSource.seedFrom(random));
        return factory.create(selfId, selfAddress, config, own, clock);
    }
}
