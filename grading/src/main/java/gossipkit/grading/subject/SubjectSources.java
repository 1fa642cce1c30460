package gossipkit.grading.subject;

import gossipkit.grading.host.ProtocolKind;
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
    public static final String PROTOCOL_FILE = ProtocolKind.BASE.file();

    /** The file that a subject may have; all others are the base. */
    public static final String BONUS_FILE = ProtocolKind.ADVANCED.file();

    /** Copies the files. */
    public SubjectSources {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The same, from files in any order. */
    public static SubjectSources of(String name, Map<String, String> files) {
        return new SubjectSources(name, new TreeMap<>(files));
    }

    /** Whether there is a bonus, of whatever quality. */
    public boolean hasBonus() {
        return files.containsKey(BONUS_FILE);
    }

    /** The same without the bonus. */
    public SubjectSources base() {
        TreeMap<String, String> others = new TreeMap<>(files);
        others.remove(BONUS_FILE);
        return new SubjectSources(name, others);
    }
}
