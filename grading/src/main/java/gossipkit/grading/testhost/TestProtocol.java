package gossipkit.grading.testhost;

/**
 * What goes over the pipe, in frames. The grader sends {@link #LOAD} once, and then {@link #RUN} again and again; each is
 * answered by one frame.
 */
public final class TestProtocol {

    /** The first byte of a request: the seed, the class under test, its classes, and the tests' classes. */
    public static final int LOAD = 0;
    /** The name of a test. */
    public static final int RUN = 1;

    /** The first byte of an answer to {@link #LOAD}: the names of all tests. */
    public static final int TESTS = 0;
    /** Why no tests can be found. */
    public static final int BROKEN = 1;

    /** The first byte of an answer to {@link #RUN}: the test held, all of it. */
    public static final int PASSED = 0;
    /** It threw; what follows. */
    public static final int FAILED = 1;
    /** It was skipped or aborted, or there was nothing in it to run; why follows. */
    public static final int NOT_RUN = 2;

    private TestProtocol() {}
}
