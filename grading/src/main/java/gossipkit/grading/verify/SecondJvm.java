package gossipkit.grading.verify;

import gossipkit.grading.GraderFault;
import gossipkit.grading.subject.KitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The kit in another JVM, as unlike this one as a user's may be: with another language, time zone and encoding. What
 * depends on hash order or on defaults shows there, and not in a second run in one JVM.
 */
final class SecondJvm {

    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");

    private SecondJvm() {}

    /**
     * What a command prints on standard output there.
     *
     * @throws GraderFault if it cannot be run
     */
    static String output(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ELSEWHERE);
        command.add("-D" + KitFolder.HOME + "=" + KitFolder.find().root());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gossipkit.grading.cli.Kit"));
        command.addAll(List.of(arguments));
        try {
            Process kit = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            kit.getOutputStream().close();
            return new String(kit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GraderFault("no second JVM: " + e.getMessage(), e);
        }
    }
}
