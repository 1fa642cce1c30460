package gossipkit.tests;

import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** An implementation that is on the class path, found by the name of its class. */
final class NamedSubject {

    private NamedSubject() {}

    /**
     * Makes members of that class.
     *
     * @param className its full name
     * @throws IllegalStateException if there is no such class, or the checks cannot make one of its objects
     */
    static ProtocolFactory of(String className) {
        Constructor<? extends MembershipProtocol> constructor = constructor(className);
        // A stream grown from one number, as the grader does: the same checks get the same choices.
        return (id, address, config, random, clock) -> {
            try {
                return constructor.newInstance(id, address, config, new SplittableRandom(random.nextLong()), clock);
            } catch (InvocationTargetException e) {
                throw unwrapped(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw unusable(className, e);
            }
        };
    }

    private static Constructor<? extends MembershipProtocol> constructor(String className) {
        try {
            return Class.forName(className, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(MembershipProtocol.class)
                    .getConstructor(
                            MemberId.class,
                            Address.class,
                            GossipConfig.class,
                            RandomGenerator.class,
                            InstantSource.class);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw unusable(className, e);
        }
    }

    private static IllegalStateException unusable(String className, Exception why) {
        return new IllegalStateException(
                className + " must be a public class on the class path that implements MembershipProtocol, with the"
                        + " constructor of the starter",
                why);
    }

    /** Throws what the constructor threw, whatever it is: to a check it must look like a plain call. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unwrapped(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
