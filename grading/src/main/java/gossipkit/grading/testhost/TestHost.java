package gossipkit.grading.testhost;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Frames;
import gossipkit.grading.host.Printed;
import gossipkit.grading.host.Protocol;
import gossipkit.grading.host.SubmissionLoader;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The process: is given one implementation and the tests, then runs one test after another as it is told. */
public final class TestHost {

    private final Frames frames = Frames.ofStandardStreams();
    private final Encoder answer = new Encoder(Protocol.FRAME_BYTES_MAX);
    private FoundTests tests;

    private TestHost() {}

    /** Serves the grader at the other end of the standard streams. */
    public static void main(String[] arguments) throws IOException {
        Printed.install();
        new TestHost().serve();
        // Threads that tests have left behind must not keep the process alive.
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
            // The grader has no more tests.
        }
    }

    private void handle(Decoder request) throws IOException {
        answer.clear();
        if (request.u8() == TestProtocol.LOAD) {
            load(request);
        } else {
            TestOutcome outcome = tests.run(request.text());
            answer.u8(outcome.kind());
            answer.text(outcome.message());
        }
        frames.send(answer);
    }

    private void load(Decoder request) throws IOException {
        SeedHook.seed = request.i64();
        String underTest = request.text();
        SubmissionLoader implementation = new SubmissionLoader(classes(request));
        TestLoader loader = new TestLoader(classes(request), underTest, implementation);
        // The engines look for classes, and for their own parts, by it.
        Thread.currentThread().setContextClassLoader(loader);
        try {
            tests = FoundTests.in(loader);
            answer.u8(TestProtocol.TESTS);
            tests.names().forEach(answer::text);
        } catch (ClassNotFoundException | LinkageError | RuntimeException broken) {
            answer.clear();
            answer.u8(TestProtocol.BROKEN);
            answer.text(TestOutcome.text(broken));
        }
    }

    private static Map<String, byte[]> classes(Decoder request) throws IOException {
        TreeMap<String, byte[]> classes = new TreeMap<>();
        for (int left = request.i32(); left > 0; left--) {
            classes.put(request.text(), request.blob());
        }
        return classes;
    }
}
