package gossipkit.grading.subject;

import gossipkit.grading.Verdict;
import gossipkit.grading.host.SubmissionLoader;
import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Loads a compiled subject, without running any of it, and checks that its class can be used as a protocol. */
final class ProtocolClass {

    private static final Class<?>[] PARAMETERS = {
        MemberId.class, Address.class, GossipConfig.class, RandomGenerator.class, InstantSource.class
    };

    private final CompiledSubject subject;

    ProtocolClass(CompiledSubject subject) {
        this.subject = subject;
    }

    /**
     * Loads the subject in a class loader of its own.
     *
     * @throws Ungradable if there is no GossipProtocol, or it is no public concrete class that implements
     *     MembershipProtocol and has the constructor
     */
    ProtocolFactory load() throws Ungradable {
        Class<?> type = find();
        require(Modifier.isPublic(type.getModifiers()), type + " is not public");
        require(!type.isInterface(), type + " must be a class");
        require(!Modifier.isAbstract(type.getModifiers()), type + " is abstract: no member can be made of it");
        require(
                MembershipProtocol.class.isAssignableFrom(type),
                type + " does not implement " + MembershipProtocol.class.getName());
        try {
            return new ProtocolConstructor(constructor(type));
        } catch (IllegalAccessException e) {
            throw notFound(type + " cannot be used: " + e.getMessage());
        }
    }

    private Class<?> find() throws Ungradable {
        require(
                subject.classes().containsKey(subject.protocolClass()),
                SubjectSources.PROTOCOL_FILE + " declares no class GossipProtocol");
        try {
            return Class.forName(subject.protocolClass(), false, new SubmissionLoader(subject.classes()));
        } catch (ClassNotFoundException | LinkageError e) {
            throw notFound("class " + subject.protocolClass() + " cannot be loaded: " + e);
        }
    }

    private Constructor<?> constructor(Class<?> type) throws Ungradable {
        try {
            return type.getConstructor(PARAMETERS);
        } catch (NoSuchMethodException e) {
            throw notFound("missing the constructor public " + signature(PARAMETERS) + "; found " + found(type));
        }
    }

    private static String found(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .map(constructor -> (Modifier.toString(constructor.getModifiers()) + " "
                                + signature(constructor.getParameterTypes()))
                        .strip())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String signature(Class<?>[] parameters) {
        return Arrays.stream(parameters)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "GossipProtocol(", ")"));
    }

    private void require(boolean holds, String otherwise) throws Ungradable {
        if (!holds) {
            throw notFound(otherwise);
        }
    }

    private Ungradable notFound(String reason) {
        return new Ungradable(Verdict.NOT_FOUND, subject.name(), reason);
    }
}
