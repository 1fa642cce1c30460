package gossipkit.grading.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Sources of small subjects. */
public final class Sources {

    /** A folder with a subject in it that answers every call and does nothing. */
    public static final Path DO_NOTHING = Path.of("src/main/resources/gossipkit/grading/trivial/do-nothing");

    private Sources() {}

    public static String doNothing() {
        try {
            return Files.readString(DO_NOTHING.resolve(SubjectSources.PROTOCOL_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The subject that does nothing, but for this. */
    public static String doNothingBut(String instead, String of) {
        String text = doNothing();
        if (!text.contains(of)) {
            throw new IllegalArgumentException("no such text in the subject: " + of);
        }
        return text.replace(of, instead);
    }

    /** The subject that does nothing, with more members of its class. */
    public static String doNothingAnd(String members) {
        String text = doNothing();
        return text.substring(0, text.lastIndexOf('}')) + members + "\n}\n";
    }

    public static SubjectSources subject(String protocol) {
        return SubjectSources.of("subject", Map.of(SubjectSources.PROTOCOL_FILE, protocol));
    }
}
