package gossipkit.tests;

import gossipkit.sim.AdvancedProtocolFactory;
import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** An implementation that is on the class path, found by the name of its class. */
final class NamedSubject<T> {

    private final Constructor<? extends T> constructor;
    private final Class<T> type;

    private NamedSubject(String className, Class<T> type, Class<?> config) {
        this.type = type;
        try {
            constructor = Class.forName(className, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(type)
                    .getConstructor(MemberId.class, Address.class, config, RandomGenerator.class, InstantSource.class);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw unusable(className, type, e);
        }
    }

    /**
     * Makes members of that class.
     *
     * @param className its full name
     * @throws IllegalStateException if there is no such class, or the checks cannot make one of its objects
     */
    static ProtocolFactory of(String className) {
        return new NamedSubject<>(className, MembershipProtocol.class, GossipConfig.class)::create;
    }

    /** As {@link #of}, of an advanced implementation. */
    static AdvancedProtocolFactory advanced(String className) {
        return new NamedSubject<>(className, AdvancedMembershipProtocol.class, AdvancedGossipConfig.class)::create;
    }

    /** Its stream is grown from one number, as the grader does: the same checks get the same choices. */
    private T create(MemberId id, Address address, Object config, RandomGenerator random, InstantSource clock) {
        try {
            return constructor.newInstance(id, address, config, new SplittableRandom(random.nextLong()), clock);
        } catch (InvocationTargetException e) {
            throw NamedSubject.<RuntimeException>unwrapped(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw unusable(constructor.getDeclaringClass().getName(), type, e);
        }
    }

    private static IllegalStateException unusable(String className, Class<?> type, Exception why) {
        return new IllegalStateException(
                className + " must be a public class on the class path that implements " + type.getSimpleName()
                        + ", with the constructor of the starter",
                why);
    }

    /** Throws what the constructor threw, whatever it is: to a check it must look like a plain call. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unwrapped(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
