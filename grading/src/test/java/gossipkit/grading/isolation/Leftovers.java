package gossipkit.grading.isolation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What entries of the corpus try to leave behind: they mark it by a name or a number that nobody else uses. */
final class Leftovers {

    private static final String PROCESS = "987654";
    private static final int SECONDS_TO_END = 10;
    private static final String FILE = "gossipkit-hostile";

    private Leftovers() {}

    /** Those that go on: one that was killed with its namespace may need a moment to end. */
    static List<String> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> Arrays.stream(process.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.contains(PROCESS)))
                .filter(Leftovers::goesOn)
                .map(process ->
                        process.pid() + " " + process.info().commandLine().orElse(""))
                .toList();
    }

    private static boolean goesOn(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> files() {
        return Stream.of("/tmp", "/var/tmp", "/dev/shm", ".", System.getProperty("user.home"))
                .map(folder -> Path.of(folder, FILE))
                .filter(Files::exists)
                .toList();
    }
}
