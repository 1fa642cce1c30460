package gossipkit.grading.subject;

import gossipkit.grading.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Sources in a zip, read where they are: nothing is ever extracted. */
final class ZipTree implements SourceTree {

    private final String name;
    private final ZipFile zip;
    private final TreeMap<String, ZipEntry> entries = new TreeMap<>(Comparator.naturalOrder());

    /**
     * @param name the subject's name, for the reason if it cannot be graded
     * @param file the zip
     * @throws Ungradable if it is no zip
     * @throws IOException if it cannot be read
     */
    ZipTree(String name, Path file) throws IOException, Ungradable {
        this.name = name;
        this.zip = open(file);
    }

    private ZipFile open(Path file) throws IOException, Ungradable {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            return openWithOldNames(file);
        }
    }

    /** Zips from older systems do not name their entries in UTF-8; as Latin-1 any name can be read. */
    private ZipFile openWithOldNames(Path file) throws IOException, Ungradable {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            throw new Ungradable(Verdict.NOT_FOUND, name, name + " is not a zip that can be read: " + e.getMessage());
        }
    }

    @Override
    public List<String> javaFiles() throws Ungradable {
        if (zip.size() > FILES_MAX) {
            throw new Ungradable(Verdict.NOT_FOUND, name, name + " holds more than " + FILES_MAX + " entries");
        }
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(this::add);
        return List.copyOf(entries.keySet());
    }

    private void add(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        if (!climbsOut(path) && SourceTree.isAuthored(path)) {
            entries.putIfAbsent(path, entry);
        }
    }

    private static boolean climbsOut(String path) {
        return path.startsWith("/")
                || path.contains(":")
                || Arrays.asList(path.split("/")).contains("..");
    }

    @Override
    public byte[] read(String path, int bytesMax) throws IOException {
        try (InputStream in = zip.getInputStream(entries.get(path))) {
            return in.readNBytes(bytesMax);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
