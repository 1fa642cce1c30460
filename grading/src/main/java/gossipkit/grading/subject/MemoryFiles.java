package gossipkit.grading.subject;

import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What javac sees of the world: the JDK, and some packages of some jars or folders. What it makes stays in memory.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final TreeMap<String, ClassFile> made = new TreeMap<>();
    private final Predicate<String> visible;

    /**
     * @param classPath jars and folders
     * @param visible the packages in them that can be used
     */
    MemoryFiles(StandardJavaFileManager files, List<Path> classPath, Predicate<String> visible) throws IOException {
        super(files);
        this.visible = visible;
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    }

    /** The simulator lies in the same jar, the starter too: neither is for the subject to use. */
    static MemoryFiles vocabularyOnly(StandardJavaFileManager files) throws IOException {
        String vocabulary = MembershipProtocol.class.getPackageName();
        return new MemoryFiles(files, List.of(CodeSources.of(MembershipProtocol.class)), vocabulary::equals);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        boolean hidden = location == StandardLocation.CLASS_PATH && !visible.test(packageName);
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
