package gossipkit.grading.isolation;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Lists;
import gossipkit.grading.host.ThrownKind;
import java.io.IOException;

/** What a call on a member threw in another process, as far as it can be told here. */
public final class SubjectThrew extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    private SubjectThrew(String type, String message) {
        super(message, null, false, true);
        this.type = type;
    }

    /** The full name of the class that was thrown. */
    public String type() {
        return type;
    }

    /** Reads it from an answer; those that a check may want to catch are of their own type. */
    static Throwable read(Decoder answer) throws IOException {
        ThrownKind kind = kind(answer.u8());
        String type = answer.text();
        String message = Lists.nullable(answer, Decoder::text);
        StackTraceElement frame = Lists.nullable(answer, SubjectThrew::frame);
        Throwable thrown = switch (kind) {
            case NULL_POINTER -> new NullPointerException(message);
            case UNSUPPORTED_OPERATION -> new UnsupportedOperationException(message);
            case STACK_OVERFLOW -> new StackOverflowError();
            case ERROR, OTHER -> new SubjectThrew(type, message);
        };
        thrown.setStackTrace(frame == null ? new StackTraceElement[0] : new StackTraceElement[] {frame});
        return thrown;
    }

    private static ThrownKind kind(int ordinal) throws IOException {
        if (ordinal >= ThrownKind.values().length) {
            throw new IOException("no kind of exception");
        }
        return ThrownKind.values()[ordinal];
    }

    /** A line of the submission's source. */
    static StackTraceElement frame(Decoder from) throws IOException {
        String type = from.text();
        String method = from.text();
        String file = Lists.nullable(from, Decoder::text);
        return new StackTraceElement(type, method, file, from.i32());
    }
}
