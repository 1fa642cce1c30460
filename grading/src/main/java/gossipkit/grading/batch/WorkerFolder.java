package gossipkit.grading.batch;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder for all temporary files of one worker: gone when the worker is, however that ended. */
final class WorkerFolder {

    private WorkerFolder() {}

    /**
     * Makes one that other users can look into, as one of them runs the submission.
     *
     * @throws GraderFault if there is no room for it
     */
    static Path create() {
        try {
            Path folder = Files.createTempDirectory("gossipkit-batch");
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return folder;
        } catch (IOException e) {
            throw new GraderFault("there is no room for temporary files: " + e.getMessage(), e);
        }
    }

    /** Deletes it with all that is in it; twice does no harm. */
    static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException alreadyGone) {
            return;
        } catch (IOException e) {
            throw new GraderFault("temporary files are left in " + folder + ": " + e.getMessage(), e);
        }
    }
}
