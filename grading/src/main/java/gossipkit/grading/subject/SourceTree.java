package gossipkit.grading.subject;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Somewhere that sources may lie: a folder or a zip. */
interface SourceTree extends Closeable {

    /** More files than any submission has: whoever names such a folder meant another one. */
    int FILES_MAX = 20_000;

    /**
     * The .java files in it, as relative paths with {@code /} between the parts, sorted; what build tools, editors and
     * operating systems leave behind is no part of it.
     *
     * @throws Ungradable if there are more than {@link #FILES_MAX} files
     * @throws IOException if it cannot be read
     */
    List<String> javaFiles() throws IOException, Ungradable;

    /**
     * The first bytes of a file.
     *
     * @param path one of {@link #javaFiles()}
     * @param bytesMax how many to read at most
     * @throws IOException if it cannot be read
     */
    byte[] read(String path, int bytesMax) throws IOException;

    /** Whether that folder holds nothing that its author wrote. */
    static boolean isLeftover(String folder) {
        return folder.equals("target") || folder.equals("__MACOSX") || folder.startsWith(".");
    }

    /** Whether that relative path is a Java file that its author wrote. */
    static boolean isAuthored(String path) {
        String[] parts = path.split("/");
        String[] folders = Arrays.copyOf(parts, parts.length - 1);
        String file = parts[parts.length - 1];
        // A dot in front is also how macOS names the shadow that it keeps of a file ("._GossipProtocol.java").
        return file.endsWith(".java")
                && !file.startsWith(".")
                && Arrays.stream(folders).noneMatch(SourceTree::isLeftover);
    }
}
