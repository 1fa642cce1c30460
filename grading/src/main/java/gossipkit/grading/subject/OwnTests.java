package gossipkit.grading.subject;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** Finds the sources of somebody's own tests: all Java files of a folder, zip or .java file, in whatever packages. */
public final class OwnTests {

    private static final int SOURCES_MAX = 200;

    private OwnTests() {}

    /**
     * The sources at that path.
     *
     * @return each file by its path below the folder, or in the zip
     * @throws UsageError if there is no such path, or nothing there that could hold sources
     * @throws Ungradable if there are no sources, too many, or none that can be read
     */
    public static SubjectSources find(String argument) throws Ungradable {
        Path path = path(argument);
        String name = SubjectFinder.nameOf(path);
        try (SourceTree tree = SubjectFinder.tree(name, path)) {
            return read(name, tree);
        } catch (IOException e) {
            throw SourceSearch.unreadable(name, e);
        }
    }

    private static Path path(String argument) {
        try {
            Path path = Path.of(argument);
            if (!argument.isBlank() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // No file can have that name, so there is none.
        }
        throw new UsageError("no file or folder \"" + argument + "\": name the folder, zip or .java file of the tests");
    }

    private static SubjectSources read(String name, SourceTree tree) throws IOException, Ungradable {
        List<String> paths = tree.javaFiles();
        requireTests(name, paths);
        SourceReader reader = new SourceReader(name, tree);
        TreeMap<String, String> files = new TreeMap<>();
        for (String path : paths) {
            files.put(tree instanceof FileTree ? name : path, reader.text(path));
        }
        return new SubjectSources(name, files);
    }

    private static void requireTests(String name, List<String> paths) throws Ungradable {
        if (paths.isEmpty()) {
            throw new Ungradable(Verdict.NOT_FOUND, name, "no Java file in " + name);
        }
        if (paths.size() > SOURCES_MAX) {
            throw new Ungradable(
                    Verdict.NOT_FOUND,
                    name,
                    paths.size() + " Java files in " + name + ": at most " + SOURCES_MAX + " are read");
        }
    }
}
