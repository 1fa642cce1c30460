package gossipkit.grading.subject;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A subject as javac made it; nothing of it has run.
 *
 * @param name as reports write it, see {@link LoadedSubject#name()}
 * @param packageName the package of all its classes
 * @param classes the class files, by binary name
 */
public record CompiledSubject(String name, String packageName, SortedMap<String, byte[]> classes) {

    /** Copies the map. */
    public CompiledSubject {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** The full name that its protocol class must have. */
    public String protocolClass() {
        return packageName + ".GossipProtocol";
    }
}
