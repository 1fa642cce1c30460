package gossipkit.grading.subject;

import gossipkit.grading.host.ProtocolKind;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A subject as javac made it; nothing of it has run.
 *
 * @param name as reports write it, see {@link LoadedSubject#name()}
 * @param packageName the package of all its classes
 * @param classes the class files, by binary name
 * @param bonus its expert part, compiled apart
 */
public record CompiledSubject(String name, String packageName, SortedMap<String, byte[]> classes, CompiledBonus bonus) {

    /** Copies the map. */
    public CompiledSubject {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** One without the expert part. */
    public CompiledSubject(String name, String packageName, SortedMap<String, byte[]> classes) {
        this(name, packageName, classes, CompiledBonus.NONE);
    }

    /** The same with that expert part. */
    public CompiledSubject with(CompiledBonus other) {
        return new CompiledSubject(name, packageName, classes, other);
    }

    /** The full name that its class of that kind must have. */
    public String protocolClass(ProtocolKind kind) {
        return packageName + "." + kind.simpleName();
    }
}
