package gossipkit.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for temporary files, gone after use with all that is in it.
 *
 * @param path where it is
 */
public record TemporaryFolder(Path path) implements AutoCloseable {

    private static final String EVERYBODY_READS = "rwxr-xr-x";

    /**
     * Makes one that only this user can look into.
     *
     * @param purpose a word for its name
     * @throws GraderFault if there is no room for it
     */
    public static TemporaryFolder create(String purpose) {
        try {
            return new TemporaryFolder(Files.createTempDirectory("gossipkit-" + purpose));
        } catch (IOException e) {
            throw new GraderFault("there is no room for temporary files: " + e.getMessage(), e);
        }
    }

    /**
     * Makes one that other users can look into, as one of them runs the submission.
     *
     * @param purpose a word for its name
     * @throws GraderFault if there is no room for it
     */
    public static TemporaryFolder createForAll(String purpose) {
        TemporaryFolder folder = create(purpose);
        try {
            if (Files.getFileStore(folder.path()).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString(EVERYBODY_READS));
            }
            return folder;
        } catch (IOException e) {
            throw new GraderFault("temporary files cannot be shared: " + e.getMessage(), e);
        }
    }

    /**
     * Deletes it with all that is in it; twice does no harm.
     *
     * @throws GraderFault if something is left
     */
    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException alreadyGone) {
            return;
        } catch (IOException e) {
            throw new GraderFault("temporary files are left in " + path + ": " + e.getMessage(), e);
        }
    }
}
