package gossipkit.grading.verify;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
     * What a command prints on standard output there.
     *
     * @throws GraderFault if it cannot be run
     */
    static String output(String... arguments) {
        try {
            Process kit = KitProcess.start(ELSEWHERE, List.of(arguments));
            return new String(kit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GraderFault("the second JVM cannot be heard: " + e.getMessage(), e);
        }
    }
}
