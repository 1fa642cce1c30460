package gossipkit.grading.replay;

import gossipkit.grading.host.ProtocolKind;
import gossipkit.sim.ProtocolCrash;
import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** A subject's factory that reports a constructor that throws as what it is, and serves no run that was abandoned. */
final class GuardedFactory implements ProtocolFactory {

    private final ProtocolFactory factory;

    /** @param factory the subject's own */
    GuardedFactory(ProtocolFactory factory) {
        this.factory = factory;
    }

    @Override
    public MembershipProtocol create(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        return guarded(
                selfId,
                ProtocolKind.BASE.constructorCall(),
                () -> factory.create(selfId, selfAddress, config, random, clock));
    }

    static <T> T guarded(MemberId selfId, String call, Supplier<T> create) {
        WorkerThread.requireNotAbandoned();
        try {
            return create.get();
        } catch (ProtocolCrash alreadyTold) {
            throw alreadyTold;
        } catch (Throwable thrown) {
            throw new ProtocolCrash(selfId, call, thrown);
        }
    }
}
