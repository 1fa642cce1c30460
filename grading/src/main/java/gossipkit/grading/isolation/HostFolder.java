package gossipkit.grading.isolation;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder with what a host needs, readable for the user that a box runs it as.
 *
 * @param path where it is
 */
record HostFolder(Path path) implements AutoCloseable {

    /** Fills a folder. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Makes it.
     *
     * @throws GraderFault if there is no room for temporary files
     */
    static HostFolder with(Content content) {
        try {
            HostFolder folder = new HostFolder(Files.createTempDirectory("gossipkit-host"));
            content.writeTo(folder.path);
            for (Path file : folder.all()) {
                String access = Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(access));
            }
            return folder;
        } catch (IOException e) {
            throw new GraderFault("the host of submissions cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** What is in it, deepest first. */
    private List<Path> all() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : all()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new GraderFault("temporary files are left in " + path + ": " + e.getMessage(), e);
        }
    }
}
