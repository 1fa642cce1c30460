package gossipkit.grading.isolation;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Lists;
import gossipkit.grading.host.Protocol;
import gossipkit.grading.host.ProtocolKind;
import gossipkit.grading.isolation.HostGone.Reason;
import gossipkit.grading.subject.CompiledSubject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A process with the submission in it. */
final class HostProcess implements AutoCloseable {

    /** What one call may take; it needs some microseconds. */
    static final Duration CALL_LIMIT = Duration.ofSeconds(1);

    /** What all calls together may take of a processor; those of the reference take about a second. */
    private static final Duration LIFE = Duration.ofSeconds(60);

    private static final String LOADING = "loading the classes";

    private final CompiledSubject subject;
    private final ProtocolKind kind;
    private final ChildProcess child;
    private final Encoder request = new Encoder(Protocol.FRAME_BYTES_MAX);
    private long exchanges;
    private boolean runEnded;
    private volatile HostGone gone;

    /** Reads the results in an answer. */
    @FunctionalInterface
    interface Results<T> {
        T read(Decoder answer) throws IOException;
    }

    /**
     * Starts the process and gives it the submission.
     *
     * @param kind which of its classes members are made of
     *
     * @throws gossipkit.grading.GraderFault if it cannot be started
     */
    HostProcess(List<String> command, CompiledSubject subject, ProtocolKind kind) {
        this.kind = kind;
        this.subject = subject;
        OneCore.keepSubjectThread();
        child = new ChildProcess(command, CALL_LIMIT, LIFE);
        child.awaitHello("the host of submissions");
        try {
            load();
        } catch (IOException broken) {
            // Another JVM took these classes: whatever is wrong with them, the first call will tell.
            lost(LOADING, null);
        }
    }

    /** Loads all classes of the submission anew, and forgets its members. */
    void loadAgain() {
        try {
            load();
        } catch (IOException broken) {
            throw lost(LOADING, null);
        }
    }

    private void load() throws IOException {
        request.clear();
        request.u8(Protocol.LOAD);
        request.u8(kind.ordinal());
        request.text(subject.protocolClass(kind));
        subject.classes().forEach((name, bytes) -> {
            request.text(name);
            request.blob(bytes);
        });
        child.send(request);
        Decoder answer = child.receive();
        child.answered();
        if (answer.u8() != Protocol.ANSWER || answer.u8() != Protocol.RETURNED) {
            throw new IOException("it refuses " + subject.protocolClass(kind));
        }
    }

    /** An empty frame of calls, to be filled for {@link #exchange}. */
    Encoder request() {
        if (gone != null) {
            throw gone;
        }
        request.clear();
        request.u8(Protocol.CALLS);
        if (runEnded) {
            runEnded = false;
            request.u8(Protocol.Call.END_RUN.ordinal());
        }
        return request;
    }

    /** How many frames have been answered. */
    long exchanges() {
        return exchanges;
    }

    /** Its members will not be called again. */
    void endRun() {
        runEnded = true;
    }

    /** Kills it; a thread that waits for an answer gets none. */
    void abandon() {
        gone = new HostGone(Reason.CRASHED, "the run was given up");
        child.close();
    }

    boolean isGone() {
        return gone != null;
    }

    /**
     * Sends the frame of {@link #request()}.
     *
     * @param call what it is, in words, for when it does not return: {@code tick() of node2}
     * @throws HostGone if no answer comes that can be read
     */
    <T> T exchange(Supplier<String> call, Results<T> results) {
        StackTraceElement stuckAt = null;
        try {
            child.send(request);
            Decoder answer = child.receive();
            for (int kind = answer.u8(); kind != Protocol.ANSWER; kind = answer.u8()) {
                stuckAt = stuckAt(kind, answer);
                answer = child.receive();
            }
            child.answered();
            exchanges++;
            byte[] printed = answer.takeTail();
            T result = results.read(answer);
            print(printed);
            return result;
        } catch (IOException | RuntimeException broken) {
            throw lost(call.get(), stuckAt);
        }
    }

    private HostGone lost(String call, StackTraceElement stuckAt) {
        if (gone == null) {
            gone = whyGone(call, stuckAt);
            child.close();
        }
        return gone;
    }

    private static StackTraceElement stuckAt(int kind, Decoder frame) throws IOException {
        if (kind != Protocol.STUCK) {
            throw new IOException("no kind of answer");
        }
        return Lists.nullable(frame, SubjectThrew::frame);
    }

    /** Whoever listens to what a submission prints listens to this process's standard output. */
    private static void print(byte[] printed) {
        if (printed.length > 0) {
            System.out.print(new String(printed, StandardCharsets.UTF_8));
        }
    }

    private HostGone whyGone(String call, StackTraceElement stuckAt) {
        if (child.wasTooCostly()) {
            return new HostGone(
                    Reason.TIMED_OUT,
                    call + " came after " + LIFE.toSeconds() + " s of computing: each call must be much cheaper");
        }
        if (child.wasTooSlow()) {
            String place = stuckAt == null ? "" : " (" + stuckAt.getFileName() + ":" + stuckAt.getLineNumber() + ")";
            return new HostGone(
                    Reason.TIMED_OUT, call + " did not return within " + CALL_LIMIT.toSeconds() + " s" + place);
        }
        return child.ranOutOfMemory()
                ? new HostGone(Reason.CRASHED, call + " ran out of memory")
                : new HostGone(Reason.CRASHED, call + " ended the process, or broke its ties to the grader");
    }

    @Override
    public void close() {
        child.close();
    }
}
