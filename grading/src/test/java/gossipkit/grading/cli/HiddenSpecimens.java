package gossipkit.grading.cli;

import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import net.jqwik.api.Example;

/** Checks that every subject fails or passes, and that learners are not to know. */
@Checks(Item.BOOTSTRAP)
final class HiddenSpecimens {

    @Check(
            rules = Rule.M6,
            hints = {"whispered once", "whispered twice", "whispered thrice"})
    @Example
    void confidentialMatter() {
        throw new RuleBroken(Rule.M6, "something confidential", "something else that is");
    }

    @Check(
            rules = Rule.M5,
            hints = {"whispered once", "whispered twice", "whispered thrice"})
    @Example
    void undercoverMatter() {
        // Nothing to find.
    }
}
