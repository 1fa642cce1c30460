package gossipkit.grading.coursekit;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A platform's zip, made of the classes under test and unpacked as the platform does it. */
final class UnpackedKit {

    /** Parts of the tests' class path that no kit has. */
    private static final List<String> OF_TESTS = List.of("test-classes", "postgres", "selenium", "surefire");

    private UnpackedKit() {}

    static void of(Platform platform, Path folder) throws IOException {
        List<Path> places = RuntimeJars.ofKit().places().stream()
                .filter(place -> OF_TESTS.stream().noneMatch(place.toString()::contains))
                .toList();
        Path zip = folder.resolve("kit.zip");
        platform.zip().orElseThrow().write(zip, new RuntimeJars(places), "");
        try (FileSystem packed = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> found = Files.walk(packed.getPath("/"))) {
            for (Path each : found.skip(1).toList()) {
                Path copy = folder.resolve(each.toString().substring(1));
                Files.copy(each, copy);
                if (Files.isRegularFile(each)) {
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(each));
                }
            }
        }
    }
}
