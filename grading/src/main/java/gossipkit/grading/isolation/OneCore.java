package gossipkit.grading.isolation;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the thread that calls a submission on one core, together with the process that it starts there. They take turns,
 * and to wake one another across cores costs more than most calls do.
 */
final class OneCore {

    /** What Linux says of the thread that reads it: its number, its name in brackets, and more. */
    private static final Path THREAD = Path.of("/proc/thread-self/stat");

    /** The core that it runs on, counted from what follows the name. */
    private static final int CORE = 36;

    private OneCore() {}

    /**
     * Ties the current thread to the core that it runs on now, if it is a {@link SubjectThread}; what it starts from now on
     * inherits that. Where it cannot be done, all that is lost is time.
     */
    static void keepSubjectThread() {
        if (!(Thread.currentThread() instanceof SubjectThread)) {
            return;
        }
        try {
            new ProcessBuilder(command(Files.readString(THREAD)))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notLinuxOrNoTaskset) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param stat of the thread */
    static List<String> command(String stat) {
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return List.of("taskset", "-cp", afterName[CORE], stat.substring(0, stat.indexOf(' ')));
    }
}
