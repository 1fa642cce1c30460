package gossipkit.grading.host;

/**
 * What goes over the pipe. The grader sends {@link #LOAD} once and then frames of calls; each frame is answered by one
 * frame with a result for each call, in order, and what the submission printed meanwhile.
 */
public final class Protocol {

    /** Both sides must speak the same version. */
    public static final int VERSION = 2;

    /** No request and no answer is longer. */
    public static final int FRAME_BYTES_MAX = 16 << 20;

    /** The first byte of what a host says: its version, once, before anything else. */
    public static final int HELLO = 0;
    /** An answer. */
    public static final int ANSWER = 1;
    /** Where a call is that has not returned for a while; the answer may still come. */
    public static final int STUCK = 2;

    /** The first byte of a request: which {@link ProtocolKind}, the name of its class, and all class files. */
    public static final int LOAD = 0;
    /** Calls, until the frame ends. */
    public static final int CALLS = 1;

    /** How a result begins: a value follows. */
    public static final int RETURNED = 0;
    /** What was thrown follows. */
    public static final int THREW = 1;

    private Protocol() {}

    /** What can be called. */
    public enum Call {
        /** The constructor: id, address, settings, and the seed of the random stream. */
        NEW,
        /** A call with actions as its result, like those up to {@link #LEAVE}. */
        BOOTSTRAP,
        TICK,
        MESSAGE,
        TIMER,
        UPDATE_METADATA,
        LEAVE,
        /** Like those before, but only advanced members have it. */
        ANTI_ENTROPY_SYNC,
        ALIVE_MEMBERS,
        ALL_MEMBERS,
        CLUSTER_SIZE,
        IS_ALIVE,
        METADATA,
        /** A question that only advanced members are asked, like those up to {@link #CONVERGENCE_STATS}. */
        SUSPICION_TIMEOUT,
        /** Has no result. */
        AUTO_TUNE,
        CONFIG,
        CONVERGENCE_STATS,
        /** What a collection that was returned earlier holds now. */
        READ_AGAIN,
        /** A caller empties a collection that was returned earlier. */
        CLEAR,
        /** None of the members made so far is called again; has no arguments and no result. */
        END_RUN
    }
}
