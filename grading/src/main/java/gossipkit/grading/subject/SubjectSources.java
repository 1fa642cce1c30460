package gossipkit.grading.subject;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A subject as its author wrote it: the Java files of one folder.
 *
 * @param name as reports write it, see {@link LoadedSubject#name()}
 * @param files the text of each file, by file name
 */
public record SubjectSources(String name, SortedMap<String, String> files) {

    /** The file that every subject has. */
    public static final String PROTOCOL_FILE = "GossipProtocol.java";

    /** Copies the files. */
    public SubjectSources {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The same, from files in any order. */
    public static SubjectSources of(String name, Map<String, String> files) {
        return new SubjectSources(name, new TreeMap<>(files));
    }
}
