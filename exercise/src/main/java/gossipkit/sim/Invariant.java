package gossipkit.sim;

import java.util.Optional;

/**
 * Something that holds after every step of every run. An invariant may remember earlier steps, so each run needs a new
 * one.
 */
public interface Invariant {

    /** What it is called in a failure. */
    String name();

    /** A sentence that says what was expected and what was found instead, if this step broke it. */
    Optional<String> brokenBy(Step step);
}
