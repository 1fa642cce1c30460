package gossipkit.grading.testhost;

/**
 * What came of one test.
 *
 * @param kind {@link TestProtocol#PASSED}, {@link TestProtocol#FAILED} or {@link TestProtocol#NOT_RUN}
 * @param message why, if it did not pass
 */
record TestOutcome(int kind, String message) {

    private static final int CHARS_MAX = 2_000;

    static TestOutcome passed() {
        return new TestOutcome(TestProtocol.PASSED, "");
    }

    static TestOutcome failed(Throwable thrown) {
        return new TestOutcome(TestProtocol.FAILED, text(thrown));
    }

    static TestOutcome notRun(String why) {
        return new TestOutcome(TestProtocol.NOT_RUN, why);
    }

    /** What was thrown, in the words of its author, who may have written anything, or something that throws. */
    static String text(Throwable thrown) {
        try {
            String message = String.valueOf(thrown.getMessage()).strip();
            String text = thrown instanceof AssertionError && !message.isEmpty()
                    ? message
                    : thrown.getClass().getName() + ": " + message;
            return text.length() <= CHARS_MAX ? text : text.substring(0, CHARS_MAX);
        } catch (RuntimeException | StackOverflowError tricky) {
            return thrown.getClass().getName();
        }
    }
}
