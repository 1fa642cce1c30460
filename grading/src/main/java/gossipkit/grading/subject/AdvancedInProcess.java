package gossipkit.grading.subject;

import gossipkit.sim.AdvancedProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.MemberId;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Advanced members that are ordinary objects. */
record AdvancedInProcess(AdvancedProtocolFactory factory) implements AdvancedMemberSource, OrdinaryObjects {

    @Override
    public AdvancedMembershipProtocol create(
            MemberId selfId,
            Address selfAddress,
            AdvancedGossipConfig config,
            RandomGenerator random,
            InstantSource clock) {
        RandomGenerator own = MemberSource.stream(MemberSource.seedFrom(random));
        return factory.create(selfId, selfAddress, config, own, clock);
    }
}
