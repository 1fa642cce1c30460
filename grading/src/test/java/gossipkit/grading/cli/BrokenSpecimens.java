package gossipkit.grading.cli;

import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import net.jqwik.api.Example;

/** A check that is broken itself. */
@Checks(Item.LEAVE)
final class BrokenSpecimens {

    @Check(
            rules = Rule.L1,
            hints = {})
    @Example
    void breaksDown() {
        throw new IllegalStateException("a mistake in the check");
    }
}
