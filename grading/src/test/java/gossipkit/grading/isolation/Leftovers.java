package gossipkit.grading.isolation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What entries of the corpus try to leave behind: they mark it by a name or a number that nobody else uses. */
final class Leftovers {

    private static final String PROCESS = "987654";
    private static final String FILE = "gossipkit-hostile";

    private Leftovers() {}

    static List<String> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> Arrays.stream(process.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.contains(PROCESS)))
                .map(process ->
                        process.pid() + " " + process.info().commandLine().orElse(""))
                .toList();
    }

    static List<Path> files() {
        return Stream.of("/tmp", "/var/tmp", "/dev/shm", ".", System.getProperty("user.home"))
                .map(folder -> Path.of(folder, FILE))
                .filter(Files::exists)
                .toList();
    }
}
