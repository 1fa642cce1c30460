package gossipkit.grading.host;

import java.util.Arrays;
import java.util.Optional;

/**
 * A static initialiser that threw. The first time the JVM throws that, as it is or wrapped, and from then on something
 * else; here it is always told in the same words, so that one member tells the same as all of them.
 *
 * @param thrown the full name of the class that it threw
 * @param stack where
 */
record FailedInitialiser(String thrown, StackTraceElement[] stack) {

    /** As which it is told, whatever the JVM threw. */
    static final String TYPE = ExceptionInInitializerError.class.getName();

    private static final String INITIALISER = "<clinit>";
    private static final String EXCEPTION = "Exception ";

    static Optional<FailedInitialiser> in(Throwable thrown, SubmissionLoader submission) {
        Throwable cause = thrown instanceof LinkageError error ? error.getCause() : null;
        if (thrown instanceof NoClassDefFoundError && cause instanceof ExceptionInInitializerError earlier) {
            return Optional.of(new FailedInitialiser(typeNamedIn(earlier.getMessage()), earlier.getStackTrace()));
        }
        Throwable first = thrown instanceof ExceptionInInitializerError && cause != null ? cause : thrown;
        StackTraceElement[] stack = ThrownText.stackOf(first);
        return Arrays.stream(stack)
                        .anyMatch(frame ->
                                frame.getMethodName().equals(INITIALISER) && submission.defines(frame.getClassName()))
                ? Optional.of(new FailedInitialiser(first.getClass().getName(), stack))
                : Optional.empty();
    }

    /** {@code Exception java.lang.ArithmeticException: / by zero [in thread "main"]}. */
    private static String typeNamedIn(String message) {
        String text = message == null ? "" : message;
        return text.startsWith(EXCEPTION) ? text.substring(EXCEPTION.length()).split("[: ]", 2)[0] : text;
    }
}
