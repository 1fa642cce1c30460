package gossipkit.grading.subject;

import java.util.Optional;

/** Members that are objects of this process like any others. */
interface OrdinaryObjects extends MemberRuns {

    @Override
    default void endRun() {
        // The garbage collector sees to it.
    }

    @Override
    default void abandonRun() {
        // Whoever makes members refuses the thread that was left behind.
    }

    @Override
    default Optional<String> differenceWhenAlone() {
        return Optional.empty();
    }

    @Override
    default void close() {
        // There is nothing to close.
    }
}
