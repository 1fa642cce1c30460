package gossipkit.grading.subject;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody's own tests as javac made them; nothing of them has run.
 *
 * @param name the last part of their path
 * @param classes the class files, by binary name
 */
public record CompiledTests(String name, SortedMap<String, byte[]> classes) {

    /** Copies the map. */
    public CompiledTests {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }
}
