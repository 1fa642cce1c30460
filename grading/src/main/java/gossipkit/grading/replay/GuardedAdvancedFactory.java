package gossipkit.grading.replay;

import gossipkit.grading.host.ProtocolKind;
import gossipkit.sim.AdvancedProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.MemberId;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The same as {@link GuardedFactory}, for advanced members. */
final class GuardedAdvancedFactory implements AdvancedProtocolFactory {

    private final AdvancedProtocolFactory factory;

    /** @param factory the subject's own */
    GuardedAdvancedFactory(AdvancedProtocolFactory factory) {
        this.factory = factory;
    }

    @Override
    public AdvancedMembershipProtocol create(
            MemberId selfId,
            Address selfAddress,
            AdvancedGossipConfig config,
            RandomGenerator random,
            InstantSource clock) {
        return GuardedFactory.guarded(
                selfId,
                ProtocolKind.ADVANCED.constructorCall(),
                () -> factory.create(selfId, selfAddress, config, random, clock));
    }
}
