package gossipkit.grading.isolation;

import gossipkit.grading.GraderFault;
import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Frames;
import gossipkit.grading.host.Protocol;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process at the other end of a pipe that answers frame by frame, and is killed when it does not. */
final class ChildProcess implements AutoCloseable {

    private static final int SECONDS_TO_DIE = 10;

    private final Process process;
    private final Frames frames;
    private final Watchdog watchdog;

    /**
     * @param command what to run
     * @param limit what one exchange may take
     * @throws GraderFault if it cannot be started
     */
    ChildProcess(List<String> command, Duration limit) {
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new GraderFault("a process for the submission cannot be started: " + e.getMessage(), e);
        }
        frames = new Frames(process.getInputStream(), process.getOutputStream(), Protocol.FRAME_BYTES_MAX);
        watchdog = new Watchdog(process, limit);
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

    /** With which status it ended, once it has; it has little time left to do so. */
    int status() {
        try {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return -1;
    }

    /** Kills it, and waits until it is dead: what it had may be needed again. */
    @Override
    public void close() {
        watchdog.close();
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
            frames.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException alreadyBroken) {
            return;
        }
    }
}
