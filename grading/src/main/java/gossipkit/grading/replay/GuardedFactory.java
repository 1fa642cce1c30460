package gossipkit.grading.replay;

import gossipkit.sim.ProtocolCrash;
import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** A subject's factory that reports a constructor that throws as what it is, and serves no run that was abandoned. */
public final class GuardedFactory implements ProtocolFactory {

    private static final String CALL = "new GossipProtocol(...)";

    private final ProtocolFactory factory;

    /** @param factory the subject's own */
    public GuardedFactory(ProtocolFactory factory) {
        this.factory = factory;
    }

    @Override
    public MembershipProtocol create(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        WorkerThread.requireNotAbandoned();
        try {
            return factory.create(selfId, selfAddress, config, random, clock);
        } catch (ProtocolCrash alreadyTold) {
            throw alreadyTold;
        } catch (Throwable thrown) {
            throw new ProtocolCrash(selfId, CALL, thrown);
        }
    }
}
