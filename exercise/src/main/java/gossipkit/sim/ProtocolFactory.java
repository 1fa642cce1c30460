package gossipkit.sim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Makes the state machine of one member: the one constructor that every subject has. */
@FunctionalInterface
public interface ProtocolFactory {

    /**
     * @param selfId the new member's name
     * @param selfAddress where it receives messages
     * @param config the settings, the same for the whole cluster
     * @param random the only source of randomness it may use
     * @param clock the only clock it may use
     */
    MembershipProtocol create(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock);
}
