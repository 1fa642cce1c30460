package gossipkit.grading.isolation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How long a process was ready to run and had no processor: on a loaded machine that is not its fault. */
final class RunQueue {

    private RunQueue() {}

    /** Nanoseconds of all threads of the process and of what it has started; 0 where the system does not tell. */
    static long waitedNanos(ProcessHandle process) {
        try (Stream<ProcessHandle> others = process.descendants()) {
            return Stream.concat(Stream.of(process), others)
                    .mapToLong(one -> waitedNanos(Path.of("/proc", Long.toString(one.pid()), "task")))
                    .sum();
        }
    }

    private static long waitedNanos(Path tasks) {
        long sum = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                sum += Long.parseLong(
                        Files.readString(thread.resolve("schedstat")).split(" ")[1]);
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException notTold) {
            return sum;
        }
        return sum;
    }
}
