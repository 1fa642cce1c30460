package gossipkit.grading.replay;

import gossipkit.grading.Harmless;
import gossipkit.grading.isolation.SubjectThrew;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a subject threw, in one line. An exception class of the subject's own may do anything when it is asked for its
 * message, so it is asked once, here, where the kill switch guards.
 *
 * @param type the class's simple name
 * @param message its message, if it has one
 * @param line the newest line of the subject on the stack, if there is one: {@code GossipProtocol.java:87}
 */
record Thrown(String type, Optional<String> message, Optional<String> line) {

    private static final int CHARS_MAX = 300;
    private static final List<String> SUBJECT_PACKAGES = List.of("gossipkit.exercise.", "gossipkit.solution.");

    static Thrown of(Throwable thrown) {
        String name = typeOf(thrown);
        // Where the stack or the heap ends is chance: reports would differ from run to run.
        boolean byChance = thrown instanceof VirtualMachineError;
        return new Thrown(
                Harmless.line(name.substring(name.lastIndexOf('.') + 1).replace('$', '.'), CHARS_MAX),
                byChance
                        ? Optional.empty()
                        : orElse(() -> Optional.ofNullable(thrown.getMessage()), Optional.of("?"))
                                .map(text -> Harmless.line(text, CHARS_MAX)),
                byChance ? Optional.empty() : subjectFrames(thrown).findFirst().map(Thrown::place));
    }

    /** Whether the subject's own code was running when it was thrown. */
    static boolean comesFromSubject(Throwable thrown) {
        return thrown instanceof SubjectThrew || subjectFrames(thrown).findAny().isPresent();
    }

    /** The full name of its class, where it was thrown. */
    static String typeOf(Throwable thrown) {
        return thrown instanceof SubjectThrew elsewhere
                ? elsewhere.type()
                : thrown.getClass().getName();
    }

    /** Its cause, or null. */
    static Throwable causeOf(Throwable thrown) {
        return orElse(thrown::getCause, null);
    }

    private static Stream<StackTraceElement> subjectFrames(Throwable thrown) {
        StackTraceElement[] frames = orElse(() -> thrown.getStackTrace().clone(), new StackTraceElement[0]);
        return Arrays.stream(frames)
                .filter(Objects::nonNull)
                .filter(frame -> SUBJECT_PACKAGES.stream().anyMatch(frame.getClassName()::startsWith));
    }

    private static String place(StackTraceElement frame) {
        return Harmless.line(frame.getFileName() + ":" + frame.getLineNumber(), CHARS_MAX);
    }

    private static <T> T orElse(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (Throwable hostile) {
            // A checked exception can come out of any method, too.
            return otherwise;
        }
    }

    /** {@code UnsupportedOperationException: TODO 3 (GossipProtocol.java:87)}. */
    String text() {
        return type
                + message.map(text -> ": " + text).orElse("")
                + line.map(place -> " (" + place + ")").orElse("");
    }
}
