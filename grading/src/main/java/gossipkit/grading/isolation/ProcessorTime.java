package gossipkit.grading.isolation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the system says of the threads of a process; nothing of either where it does not tell.
 *
 * @param usedNanos how long they ran
 * @param waitedNanos how long they were ready to run and others had the processor
 */
record ProcessorTime(long usedNanos, long waitedNanos) {

    private static final ProcessorTime NONE = new ProcessorTime(0, 0);

    /** Of a process and all that it has started. */
    static ProcessorTime of(ProcessHandle process) {
        try (Stream<ProcessHandle> others = process.descendants()) {
            return Stream.concat(Stream.of(process), others)
                    .map(ProcessorTime::ofOne)
                    .reduce(NONE, ProcessorTime::plus);
        }
    }

    static ProcessorTime ofThisProcess() {
        return ofOne(ProcessHandle.current());
    }

    private static ProcessorTime ofOne(ProcessHandle process) {
        ProcessorTime sum = NONE;
        try (DirectoryStream<Path> threads =
                Files.newDirectoryStream(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            for (Path thread : threads) {
                String[] times = Files.readString(thread.resolve("schedstat")).split(" ");
                sum = sum.plus(new ProcessorTime(Long.parseLong(times[0]), Long.parseLong(times[1])));
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException notTold) {
            return sum;
        }
        return sum;
    }

    private ProcessorTime plus(ProcessorTime other) {
        return new ProcessorTime(usedNanos + other.usedNanos, waitedNanos + other.waitedNanos);
    }

    ProcessorTime minus(ProcessorTime earlier) {
        return new ProcessorTime(usedNanos - earlier.usedNanos, waitedNanos - earlier.waitedNanos);
    }

    /** Waiting of two who wait for each other counts once for each. */
    ProcessorTime withWaitOf(ProcessorTime other) {
        return new ProcessorTime(usedNanos, waitedNanos + other.waitedNanos);
    }
}
