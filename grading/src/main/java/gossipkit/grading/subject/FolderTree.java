package gossipkit.grading.subject;

import gossipkit.grading.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sources in a folder. Links in it are not followed: a submission is what is in its folder. */
final class FolderTree implements SourceTree {

    private final String name;
    private final Path root;

    /**
     * @param name the subject's name, for the reason if it cannot be graded
     * @param folder the folder, possibly through a link
     * @throws IOException if it cannot be read
     */
    FolderTree(String name, Path folder) throws IOException {
        this.name = name;
        this.root = folder.toRealPath();
    }

    @Override
    public List<String> javaFiles() throws IOException, Ungradable {
        Walk walk = new Walk();
        Files.walkFileTree(root, walk);
        if (walk.seen > FILES_MAX) {
            throw new Ungradable(
                    Verdict.NOT_FOUND, name, name + " holds more than " + FILES_MAX + " files: name a smaller folder");
        }
        Collections.sort(walk.found);
        return walk.found;
    }

    @Override
    public byte[] read(String path, int bytesMax) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(path))) {
            return in.readNBytes(bytesMax);
        }
    }

    @Override
    public void close() {
        // A folder needs no closing.
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final List<String> found = new ArrayList<>();
        private int seen;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(root)
                    && SourceTree.isLeftover(folder.getFileName().toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (attributes.isRegularFile() && SourceTree.isAuthored(path)) {
                found.add(path);
            }
            return ++seen > FILES_MAX ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
