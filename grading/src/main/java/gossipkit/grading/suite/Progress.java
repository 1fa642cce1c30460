package gossipkit.grading.suite;

/** Told about each check that has ended. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (done, total) -> {};

    /**
     * @param done how many checks have ended
     * @param total of how many
     */
    void ended(int done, int total);
}
