package gossipkit.grading.subject;

import gossipkit.grading.Verdict;
import gossipkit.grading.host.ProtocolKind;
import gossipkit.grading.host.SubmissionLoader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Loads a compiled subject, without running any of it, and checks that its class can be used as a protocol. */
final class ProtocolClass {

    private final CompiledSubject subject;
    private final ProtocolKind kind;
    private final String name;

    /** @param kind which of its classes */
    ProtocolClass(CompiledSubject subject, ProtocolKind kind) {
        this.subject = subject;
        this.kind = kind;
        this.name = subject.protocolClass(kind);
    }

    /**
     * Loads the subject in a class loader of its own.
     *
     * @throws Ungradable if there is no such class, or it is not public and concrete, does not implement the
     *     interface of its kind, or lacks the constructor
     */
    ProtocolConstructor load() throws Ungradable {
        Class<?> type = find();
        require(Modifier.isPublic(type.getModifiers()), type + " is not public");
        require(!type.isInterface(), type + " must be a class");
        require(!Modifier.isAbstract(type.getModifiers()), type + " is abstract: no member can be made of it");
        require(
                kind.type().isAssignableFrom(type),
                type + " does not implement " + kind.type().getName());
        try {
            return new ProtocolConstructor(constructor(type));
        } catch (IllegalAccessException e) {
            throw notFound(type + " cannot be used: " + e.getMessage());
        }
    }

    private Class<?> find() throws Ungradable {
        require(subject.classes().containsKey(name), kind.file() + " declares no class " + kind.simpleName());
        try {
            return Class.forName(name, false, new SubmissionLoader(subject.classes()));
        } catch (ClassNotFoundException | LinkageError e) {
            throw notFound("class " + name + " cannot be loaded: " + e);
        }
    }

    private Constructor<?> constructor(Class<?> type) throws Ungradable {
        Class<?>[] parameters = kind.constructor().parameterArray();
        try {
            return type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw notFound("missing the constructor public " + signature(parameters) + "; found " + found(type));
        }
    }

    private String found(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .map(constructor -> (Modifier.toString(constructor.getModifiers()) + " "
                                + signature(constructor.getParameterTypes()))
                        .strip())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String signature(Class<?>[] parameters) {
        return Arrays.stream(parameters)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", kind.simpleName() + "(", ")"));
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
