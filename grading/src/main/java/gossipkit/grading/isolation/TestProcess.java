package gossipkit.grading.isolation;

import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Protocol;
import gossipkit.grading.host.TooMuch;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.CompiledTests;
import gossipkit.grading.subject.OwnTestsCompiler;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.testhost.TestProtocol;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** A process with somebody's tests and one implementation in it. It is told nothing of which one it is. */
final class TestProcess implements AutoCloseable {

    /** What one test may take. */
    static final Duration TEST_LIMIT = Duration.ofSeconds(10);

    /** What all tests together may take of a processor. */
    static final Duration LIFE = Duration.ofSeconds(20);

    private final ChildProcess child;
    private final CompiledTests tests;
    private final Encoder request = new Encoder(Protocol.FRAME_BYTES_MAX);

    /**
     * Starts it.
     *
     * @throws gossipkit.grading.GraderFault if it cannot be started
     */
    TestProcess(List<String> command, CompiledTests tests) {
        this.tests = tests;
        child = new ChildProcess(command, TEST_LIMIT, LIFE);
        child.awaitHello("the host of tests");
    }

    /**
     * Gives it the classes.
     *
     * @param seed rules what properties are tried with
     * @return the names of the tests that it finds
     * @throws Ungradable if it finds none
     */
    TreeSet<String> load(CompiledSubject implementation, long seed) throws Ungradable {
        request.clear();
        request.u8(TestProtocol.LOAD);
        request.i64(seed);
        request.text(OwnTestsCompiler.UNDER_TEST);
        try {
            write(implementation.classes());
            write(tests.classes());
            return names(exchange());
        } catch (TooMuch e) {
            throw unusable("they are larger than any tests");
        } catch (IOException gone) {
            throw unusable("their process " + howItEnded() + " while it looked for tests");
        }
    }

    private TreeSet<String> names(Decoder answer) throws IOException, Ungradable {
        if (answer.u8() != TestProtocol.TESTS) {
            throw unusable(answer.text());
        }
        TreeSet<String> names = new TreeSet<>();
        while (answer.hasMore()) {
            names.add(answer.text());
        }
        return names;
    }

    private Ungradable unusable(String why) {
        return new Ungradable(Verdict.NOT_FOUND, tests.name(), "the tests cannot be loaded: " + why);
    }

    /** Runs one test; after one that crashed or timed out, the process is of no use. */
    TestResult run(String name) {
        request.clear();
        request.u8(TestProtocol.RUN);
        request.text(name);
        try {
            Decoder answer = exchange();
            return new TestResult(outcome(answer.u8()), answer.text());
        } catch (IOException gone) {
            return new TestResult(wasStopped() ? Outcome.TIMED_OUT : Outcome.CRASHED, "the test " + howItEnded());
        }
    }

    private static Outcome outcome(int kind) throws IOException {
        return switch (kind) {
            case TestProtocol.PASSED -> Outcome.PASSED;
            case TestProtocol.FAILED -> Outcome.FAILED;
            case TestProtocol.NOT_RUN -> Outcome.NOT_RUN;
            default -> throw new IOException("no kind of outcome");
        };
    }

    private Decoder exchange() throws IOException {
        child.send(request);
        Decoder answer = child.receive();
        child.answered();
        return answer;
    }

    /** Which of the two limits is met first may depend on the machine: a report tells them in the same words. */
    private String howItEnded() {
        if (wasStopped()) {
            return "was stopped: one may take " + TEST_LIMIT.toSeconds() + " s, all together " + LIFE.toSeconds()
                    + " s of computing";
        }
        return child.ranOutOfMemory() ? "ran out of memory" : "ended its process";
    }

    private boolean wasStopped() {
        return child.wasTooSlow() || child.wasTooCostly();
    }

    private void write(SortedMap<String, byte[]> classes) {
        request.i32(classes.size());
        classes.forEach((name, bytes) -> {
            request.text(name);
            request.blob(bytes);
        });
    }

    @Override
    public void close() {
        child.close();
    }
}
