package gossipkit.grading.verify;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The kit in another JVM, as unlike this one as a user's may be: with another language, time zone, encoding, hash codes
 * and number of cores. What depends on hash order or on defaults shows there, and not in a second run in one JVM.
 */
final class SecondJvm {

    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2",
            "-XX:ActiveProcessorCount=1");

    private SecondJvm() {}

    /**
     * What a command writes to its {@code --out} there, by the files' names.
     *
     * @throws GraderFault if it cannot be run
     */
    static Map<String, String> files(String... arguments) {
        try {
            Path out = Files.createTempDirectory("gossipkit-verify");
            List<String> all = new ArrayList<>(List.of(arguments));
            all.addAll(List.of("--out", out.toString()));
            Process kit = KitProcess.start(ELSEWHERE, all);
            kit.getInputStream().readAllBytes();
            return taken(out);
        } catch (IOException e) {
            throw new GraderFault("the second JVM cannot be heard: " + e.getMessage(), e);
        }
    }

    /** The files of a folder, which is gone then. */
    private static Map<String, String> taken(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                contents.put(file.getFileName().toString(), Files.readString(file));
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return contents;
    }
}
