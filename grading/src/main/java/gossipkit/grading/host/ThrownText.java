package gossipkit.grading.host;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What a submission threw, in a frame. Its class is the submission's own, so it is asked here and nowhere else. */
final class ThrownText {

    private static final int CHARS_MAX = 4_000;

    private ThrownText() {}

    /** Kind, class, message or null, and the newest stack frame of the submission or null. */
    static void write(Encoder to, Throwable thrown, SubmissionLoader submission) {
        FailedInitialiser.in(thrown, submission)
                .ifPresentOrElse(
                        failed -> write(
                                to,
                                ThrownKind.ERROR,
                                FailedInitialiser.TYPE,
                                failed.thrown(),
                                newestFrame(failed.stack(), submission)),
                        () -> write(
                                to,
                                ThrownKind.of(thrown),
                                thrown.getClass().getName(),
                                messageOf(thrown),
                                newestFrame(stackOf(thrown), submission)));
    }

    private static void write(
            Encoder to, ThrownKind kind, String type, String message, Optional<StackTraceElement> line) {
        to.u8(kind.ordinal());
        to.text(cut(type));
        Lists.nullable(to, message, (frame, text) -> frame.text(cut(text)));
        Lists.nullable(to, line.orElse(null), ThrownText::write);
    }

    static void write(Encoder to, StackTraceElement frame) {
        to.text(cut(frame.getClassName()));
        to.text(cut(frame.getMethodName()));
        Lists.nullable(to, frame.getFileName(), (text, name) -> text.text(cut(name)));
        to.i32(frame.getLineNumber());
    }

    static Optional<StackTraceElement> newestFrame(StackTraceElement[] stack, SubmissionLoader submission) {
        return Arrays.stream(stack)
                .filter(frame -> submission.defines(frame.getClassName()))
                .findFirst();
    }

    private static String messageOf(Throwable thrown) {
        try {
            return thrown.getMessage();
        } catch (Throwable hostile) {
            return "?";
        }
    }

    static StackTraceElement[] stackOf(Throwable thrown) {
        try {
            return Arrays.stream(thrown.getStackTrace())
                    .filter(Objects::nonNull)
                    .toArray(StackTraceElement[]::new);
        } catch (Throwable hostile) {
            return new StackTraceElement[0];
        }
    }

    private static String cut(String text) {
        return text.length() <= CHARS_MAX ? text : text.substring(0, CHARS_MAX);
    }
}
