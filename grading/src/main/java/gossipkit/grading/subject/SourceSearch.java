package gossipkit.grading.subject;

import static gossipkit.grading.subject.SubjectSources.BONUS_FILE;
import static gossipkit.grading.subject.SubjectSources.PROTOCOL_FILE;

import gossipkit.grading.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * Finds the one GossipProtocol.java anywhere in a tree, or the one in the starter's place if the tree is a whole kit, and
 * takes the Java files beside it.
 */
final class SourceSearch {

    static final int SOURCES_MAX = 200;
    private static final int PROTOCOLS_LISTED = 10;

    private final String name;
    private final SourceTree tree;

    /**
     * @param name the subject's name
     * @param tree where to look
     */
    SourceSearch(String name, SourceTree tree) {
        this.name = name;
        this.tree = tree;
    }

    /**
     * The subject in the tree.
     *
     * @throws Ungradable if there is none, or more than one, or its files cannot be read as text of a sane size
     */
    SubjectSources find() throws Ungradable {
        try {
            List<String> javaFiles = tree.javaFiles();
            String folder = folderOf(theProtocolIn(javaFiles));
            return read(javaFiles.stream()
                    .filter(path -> folderOf(path).equals(folder))
                    .toList());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private String theProtocolIn(List<String> javaFiles) throws Ungradable {
        List<String> found = javaFiles.stream()
                .filter(path -> fileOf(path).equals(PROTOCOL_FILE))
                .toList();
        if (found.isEmpty()) {
            throw notFound("no " + PROTOCOL_FILE + " in " + name);
        }
        return found.size() == 1 ? found.get(0) : theOneInTheKitsPlace(found);
    }

    /** Whoever hands in the whole kit hands in the class that the kit asks for, not the others that lie around in it. */
    private String theOneInTheKitsPlace(List<String> found) throws Ungradable {
        List<String> inPlace = found.stream()
                .filter(path -> ("/" + path).endsWith("/" + KitFolder.EXERCISE + "/" + PROTOCOL_FILE))
                .toList();
        if (inPlace.size() != 1) {
            throw notFound(found.size() + " files named " + PROTOCOL_FILE + " in " + name + ": "
                    + String.join(", ", found.subList(0, Math.min(found.size(), PROTOCOLS_LISTED))) + "; hand in one");
        }
        return inPlace.get(0);
    }

    private SubjectSources read(List<String> paths) throws IOException, Ungradable {
        long base =
                paths.stream().filter(path -> !fileOf(path).equals(BONUS_FILE)).count();
        if (base > SOURCES_MAX) {
            throw notFound(base + " Java files beside " + PROTOCOL_FILE + ": at most " + SOURCES_MAX + " are read");
        }
        TreeMap<String, String> files = new TreeMap<>();
        SourceReader reader = new SourceReader(name, tree);
        for (String path : paths) {
            String file = fileOf(path);
            files.put(file, file.equals(BONUS_FILE) ? reader.anyText(path) : reader.text(path));
        }
        return new SubjectSources(name, files);
    }

    /** Files' exceptions name paths of this machine, which are nobody's business; zips' say what is broken. */
    static Ungradable unreadable(String name, IOException failure) {
        String why = failure instanceof ZipException
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
        return new Ungradable(Verdict.NOT_FOUND, name, name + " cannot be read: " + why);
    }

    private Ungradable notFound(String reason) {
        return new Ungradable(Verdict.NOT_FOUND, name, reason);
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String fileOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
