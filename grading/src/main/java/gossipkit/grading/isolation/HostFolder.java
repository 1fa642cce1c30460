package gossipkit.grading.isolation;

import gossipkit.grading.GraderFault;
import gossipkit.grading.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Temporary folders with what a host needs, readable for the user that a box runs it as. */
final class HostFolder {

    private HostFolder() {}

    /** Fills a folder. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Makes one.
     *
     * @throws GraderFault if there is no room for temporary files
     */
    static TemporaryFolder with(Content content) {
        TemporaryFolder folder = TemporaryFolder.createForAll("host");
        try {
            content.writeTo(folder.path());
            for (Path file : all(folder.path())) {
                String access = Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(access));
            }
            return folder;
        } catch (IOException e) {
            folder.close();
            throw new GraderFault("the host of submissions cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
