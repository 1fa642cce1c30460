package gossipkit.grading.subject;

import java.util.Optional;

/** The runs that a subject's members are made for, wherever they run. */
public interface MemberRuns extends AutoCloseable {

    /** A run is over: none of the members made so far will be called again. */
    void endRun();

    /** A run was given up, while a thread was still in it: what that does must not reach later runs. */
    void abandonRun();

    /**
     * Runs some of the members again, each alone: equal calls must get equal answers.
     *
     * @return what was different, in a sentence; empty if nothing was, or it cannot be told
     */
    Optional<String> differenceWhenAlone();

    /** No member will be called again, and none made. */
    @Override
    void close();
}
