package gossipkit.grading.coursekit;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A zip with a kit that grades, and nothing that it does not need for that.
 *
 * @param name the file's
 * @param folder where in it the kit is
 * @param files what else is in it
 */
record RuntimeZip(String name, String folder, List<Placed> files) {

    private static final Placed SCRIPT = new Placed("runtime/grade.sh", "grade.sh");

    // A zip knows no time before 1980; one for all, so that the same kit gives the same bytes.
    private static final FileTime TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    /**
     * Writes it.
     *
     * @param file to be made
     * @param jars what the kit is made of
     * @param options for each grade, each with a space before it
     * @throws GraderFault if it cannot be written
     */
    void write(Path file, RuntimeJars jars, String options) {
        Map<String, String> posix = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), posix)) {
            Path kit = zip.getPath("/", folder);
            for (Placed each : files) {
                add(zip.getPath("/", each.path()), each, options);
            }
            // By these two folders a kit is known.
            Files.createDirectories(kit.resolve("exercise"));
            Path lib = Files.createDirectories(kit.resolve("grading/lib"));
            add(kit.resolve(SCRIPT.path()), SCRIPT, options);
            jars.writeTo(lib);
            settle(zip.getPath("/"));
        } catch (IOException e) {
            throw new GraderFault("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void add(Path to, Placed file, String options) throws IOException {
        String text = file.text(options);
        Files.writeString(to, text);
        if (Placed.isScript(text)) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void settle(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.filter(path -> !path.equals(root)).toList()) {
                Files.setLastModifiedTime(each, TIME);
            }
        }
    }
}
