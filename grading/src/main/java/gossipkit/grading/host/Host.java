package gossipkit.grading.host;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;

/** The process: reads a frame, makes its calls, answers, until the grader closes the pipe. */
public final class Host {

    private static final ProtocolKind[] KINDS = ProtocolKind.values();

    private final Frames frames;
    private final StuckWatch watch;
    private final Printed printed;
    private final Encoder answer = new Encoder(Protocol.FRAME_BYTES_MAX);
    private SubmissionLoader submission;
    private Calls calls;

    private Host(Frames frames) {
        this.frames = frames;
        this.watch = StuckWatch.start(frames);
        this.printed = Printed.install();
    }

    /** Serves the grader at the other end of the standard streams. */
    public static void main(String[] arguments) throws IOException {
        new Host(Frames.ofStandardStreams()).serve();
        // Threads of the submission must not keep the process alive.
        Runtime.getRuntime().halt(0);
    }

    private void serve() throws IOException {
        answer.u8(Protocol.HELLO);
        answer.i32(Protocol.VERSION);
        frames.send(answer);
        try {
            while (true) {
                handle(frames.receive());
            }
        } catch (EOFException e) {
            // The grader has no more calls.
        }
    }

    private void handle(Decoder request) throws IOException {
        answer.clear();
        answer.u8(Protocol.ANSWER);
        if (request.u8() == Protocol.LOAD) {
            load(request);
        } else {
            make(request);
        }
        byte[] recent = printed.takeRecent();
        answer.raw(recent);
        answer.i32(recent.length);
        frames.send(answer);
    }

    private void make(Decoder request) throws IOException {
        while (request.hasMore()) {
            watch.begins(submission);
            calls.next(request, answer);
            watch.ends();
        }
    }

    private void load(Decoder request) throws IOException {
        ProtocolKind kind = KINDS[request.u8()];
        String protocol = request.text();
        Map<String, byte[]> classes = new HashMap<>();
        while (request.hasMore()) {
            classes.put(request.text(), request.blob());
        }
        submission = new SubmissionLoader(classes);
        answer.u8(Protocol.RETURNED);
        try {
            Class<?> type = Class.forName(protocol, false, submission);
            calls = new Calls(
                    kind,
                    MethodHandles.publicLookup()
                            .findConstructor(type, kind.constructor())
                            .asType(ProtocolKind.MAKER),
                    submission);
        } catch (Throwable unusable) {
            answer.cutTo(answer.position() - 1);
            answer.u8(Protocol.THREW);
            ThrownText.write(answer, unusable, submission);
        }
    }
}
