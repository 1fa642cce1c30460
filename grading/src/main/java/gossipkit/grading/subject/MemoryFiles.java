package gossipkit.grading.subject;

import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What javac sees of the world: the JDK, and of the grader's own class path the vocabulary alone. What it makes stays
 * in memory.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    static final String VOCABULARY = MembershipProtocol.class.getPackageName();

    private final TreeMap<String, ClassFile> made = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager files) throws IOException {
        super(files);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(vocabulary()));
    }

    /** The jar or folder that the vocabulary was loaded from. */
    private static Path vocabulary() {
        try {
            return Path.of(MembershipProtocol.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the vocabulary has no place on the class path", e);
        }
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        // The simulator lies in the same jar, the starter too: neither is for the subject to use.
        boolean hidden = location == StandardLocation.CLASS_PATH && !packageName.equals(VOCABULARY);
        return hidden ? List.of() : super.list(location, packageName, kinds, recurse);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return made.computeIfAbsent(className, ClassFile::new);
    }

    /** The class files, by binary name. */
    SortedMap<String, byte[]> classes() {
        TreeMap<String, byte[]> classes = new TreeMap<>();
        made.forEach((name, file) -> classes.put(name, file.bytes()));
        return classes;
    }
}
