package gossipkit.grading.isolation;

import gossipkit.grading.GraderFault;
import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Frames;
import gossipkit.grading.host.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process at the other end of a pipe that answers frame by frame, and is killed when it does not. */
final class ChildProcess implements AutoCloseable {

    private static final Set<String> ENVIRONMENT = Set.of("PATH", "SystemRoot");
    /** {@code -XX:+ExitOnOutOfMemoryError} ends a process with it. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int SECONDS_TO_DIE = 10;
    private static final int POLL_MILLIS = 2;

    private final Process process;
    private final Frames frames;
    private final Watchdog watchdog;

    /**
     * @param command what to run
     * @param limit what one exchange may take
     * @param life what all of them may take of a processor
     * @throws GraderFault if it cannot be started
     */
    ChildProcess(List<String> command, Duration limit, Duration life) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            // What else is in it, tokens of a build server say, can be read in /proc even where a box clears it.
            builder.environment().keySet().retainAll(ENVIRONMENT);
            process = builder.start();
        } catch (IOException e) {
            throw new GraderFault("a process for the submission cannot be started: " + e.getMessage(), e);
        }
        frames = new Frames(process.getInputStream(), process.getOutputStream(), Protocol.FRAME_BYTES_MAX);
        watchdog = new Watchdog(process, limit, life);
    }

    /**
     * Waits until it says that it is there.
     *
     * @param who it is, in words
     * @throws GraderFault if it is not, or speaks another version of the protocol
     */
    void awaitHello(String who) {
        try {
            Decoder hello = receive();
            if (hello.u8() != Protocol.HELLO || hello.i32() != Protocol.VERSION) {
                throw new IOException("another version of the host");
            }
        } catch (IOException e) {
            close();
            throw new GraderFault(who + " did not start: " + e.getMessage(), e);
        }
    }

    /** From now on its answer is due. */
    void send(Encoder request) throws IOException {
        watchdog.exchangeBegins();
        frames.send(request);
    }

    /** The next frame. */
    Decoder receive() throws IOException {
        return frames.receive();
    }

    /** The answer has come. */
    void answered() {
        watchdog.exchangeEnds();
    }

    /** Whether it was killed because no answer came in time. */
    boolean wasTooSlow() {
        return watchdog.hasBitten();
    }

    /** Whether it was killed because it had computed for too long in all. */
    boolean wasTooCostly() {
        return watchdog.sawLifeSpent();
    }

    /** Whether it ended since it had no memory left; it has little time to end. */
    boolean ranOutOfMemory() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Kills it, and waits until it is dead: what it had may be needed again. */
    @Override
    public void close() {
        watchdog.close();
        List<ProcessHandle> all = family(process);
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
            awaitEndOf(all);
            frames.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException alreadyBroken) {
            return;
        }
    }

    /** A process and all that it has started, as far as that is still known. */
    static List<ProcessHandle> family(Process process) {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
    }

    /** A dead one that nobody has asked about yet is still listed; it may stay so for a second. */
    private static boolean isRunning(ProcessHandle process) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return !state.contains(") Z ");
        } catch (IOException noSuchFile) {
            return process.isAlive();
        }
    }

    private static void awaitEndOf(List<ProcessHandle> all) throws InterruptedException {
        long start = System.nanoTime();
        while (all.stream().anyMatch(ChildProcess::isRunning)
                && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS_TO_DIE)) {
            Thread.sleep(POLL_MILLIS);
        }
    }
}
