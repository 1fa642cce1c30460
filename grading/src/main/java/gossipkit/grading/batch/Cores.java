package gossipkit.grading.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cores that workers are pinned to, in turn, each with the submission's process that it talks to: to wake one
 * another across cores costs more than most calls do.
 */
public final class Cores {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern ALLOWED = Pattern.compile("(?m)^Cpus_allowed_list:\\s*(\\S+)$");

    private final List<Integer> cores;

    private Cores(List<Integer> cores) {
        this.cores = cores;
    }

    /** Those that this process may use; nobody is pinned where that cannot be done. */
    public static Cores ofMachine() {
        try {
            Matcher line = ALLOWED.matcher(Files.readString(STATUS));
            Cores all = new Cores(line.find() ? parse(line.group(1)) : List.of());
            return all.canPin() ? all : of();
        } catch (IOException notLinux) {
            return of();
        }
    }

    /** Those; without any, nobody is pinned. */
    static Cores of(Integer... cores) {
        return new Cores(List.of(cores));
    }

    /** The numbers in a list such as {@code 0-2,5}. */
    static List<Integer> parse(String list) {
        return Stream.of(list.split(","))
                .map(range -> range.split("-"))
                .flatMapToInt(ends ->
                        IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])))
                .boxed()
                .toList();
    }

    /** What stands before the command of that worker. */
    List<String> pin(int worker) {
        return cores.isEmpty()
                ? List.of()
                : List.of("taskset", "-c", cores.get(worker % cores.size()).toString());
    }

    private boolean canPin() {
        if (cores.isEmpty()) {
            return false;
        }
        try {
            List<String> probe =
                    Stream.concat(pin(0).stream(), Stream.of("true")).toList();
            return new ProcessBuilder(probe).start().waitFor() == 0;
        } catch (IOException noTaskset) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
