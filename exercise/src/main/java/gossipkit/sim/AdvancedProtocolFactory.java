package gossipkit.sim;

import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.MemberId;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Makes the advanced state machine of one member: the one constructor that every bonus solution has. */
@FunctionalInterface
public interface AdvancedProtocolFactory {

    /**
     * @param selfId the new member's name
     * @param selfAddress where it receives messages
     * @param config the settings, the same for the whole cluster
     * @param random the only source of randomness it may use
     * @param clock the only clock it may use
     */
    AdvancedMembershipProtocol create(
            MemberId selfId,
            Address selfAddress,
            AdvancedGossipConfig config,
            RandomGenerator random,
            InstantSource clock);

    /** Makes members that all have these settings, whatever their host asks for. */
    default ProtocolFactory with(AdvancedGossipConfig config) {
        return (id, address, ignored, random, clock) -> create(id, address, config, random, clock);
    }
}
