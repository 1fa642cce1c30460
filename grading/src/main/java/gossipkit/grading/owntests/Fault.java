package gossipkit.grading.owntests;

import gossipkit.grading.Harmless;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.isolation.TestResult;

/**
 * Why a test scores nothing.
 *
 * @param on the implementation, as in {@link Implementation#name()}
 * @param outcome what came of it there
 * @param message why, harmless, in one line
 */
public record Fault(String on, Outcome outcome, String message) {

    private static final int CHARS_MAX = 300;

    static Fault of(Implementation implementation, TestResult result) {
        String message = result.message().replaceAll("\\s+", " ");
        return new Fault(implementation.name(), result.outcome(), Harmless.line(message, CHARS_MAX));
    }

    /** In a line. */
    public String text() {
        return outcome + " on " + on + ": " + message;
    }
}
