package gossipkit.grading.simulate.page;

/** What is true of a member's process, whatever others believe. The page's scripts know these by their order. */
enum ProcessState {
    /** It has sent nothing yet since it started: nobody can know of it. */
    OUTSIDE,
    /** It takes part. */
    RUNNING,
    /** It takes part, but is stalled. */
    PAUSED,
    /** It is gone. */
    CRASHED,
    /** It said that it leaves; whether its process has ended since makes no difference. */
    LEFT;

    /** Whether it is a member that others should hold alive. */
    boolean takesPart() {
        return this == RUNNING || this == PAUSED;
    }
}
