package gossipkit.grading.simulate.count;

import java.util.List;
import java.util.OptionalLong;

/**
 * How long it took until all members that are up were right about everybody, after something had happened.
 *
 * @param what had happened at that instant; nothing at the start of the run
 * @param sinceMillis when, in virtual milliseconds since the start of the run
 * @param agreedMillis when they first agreed, empty if they did not before the next thing happened, or the end
 */
public record Agreement(List<Happening> what, long sinceMillis, OptionalLong agreedMillis) {

    /** Copies the list. */
    public Agreement {
        what = List.copyOf(what);
    }
}
