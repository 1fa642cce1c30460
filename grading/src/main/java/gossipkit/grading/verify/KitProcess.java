package gossipkit.grading.verify;

import gossipkit.grading.GraderFault;
import gossipkit.grading.subject.KitFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kit in another process of the same Java. */
public final class KitProcess {

    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private KitProcess() {}

    /**
     * @param flags for its JVM
     * @param arguments the command line
     * @return the process, whose output is to be read
     * @throws GraderFault if it cannot be started
     */
    static Process start(List<String> flags, List<String> arguments) {
        try {
            Process kit = new ProcessBuilder(command(flags, arguments))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            kit.getOutputStream().close();
            return kit;
        } catch (IOException e) {
            throw new GraderFault("the kit cannot be started once more: " + e.getMessage(), e);
        }
    }

    /** The command line of such a process. */
    public static List<String> command(List<String> flags, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(flags);
        command.add("-D" + KitFolder.HOME + "=" + KitFolder.find().root());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gossipkit.grading.cli.Kit"));
        command.addAll(arguments);
        return command;
    }
}
