package gossipkit.grading.subject;

import gossipkit.grading.host.ProtocolKind;
import gossipkit.swim.Address;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Makes members by a constructor of the subject's. What that throws comes out as it is, unwrapped. */
final class ProtocolConstructor {

    // Not by reflection: its generated accessors look for JDK internals through the subject's class loader.
    private final MethodHandle constructor;
    private volatile LinkageError unusable;

    /** @throws IllegalAccessException if it is not public, in a public class */
    ProtocolConstructor(Constructor<?> constructor) throws IllegalAccessException {
        this.constructor =
                MethodHandles.publicLookup().unreflectConstructor(constructor).asType(ProtocolKind.MAKER);
    }

    /** @param config of the type that the constructor takes */
    MembershipProtocol make(
            MemberId selfId, Address selfAddress, Object config, RandomGenerator random, InstantSource clock) {
        if (unusable != null) {
            throw unusable;
        }
        try {
            return (MembershipProtocol) constructor.invokeExact(selfId, selfAddress, config, random, clock);
        } catch (LinkageError e) {
            // A static initialiser throws once; from then on the JVM only says that the class is unusable.
            unusable = e;
            throw e;
        } catch (Throwable e) {
            throw unwrapped(e);
        }
    }

    /** Throws it whatever it is: a subject's constructor may declare checked exceptions. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unwrapped(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
