package gossipkit.grading.isolation;

import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import gossipkit.tests.harness.SoloMember;
import net.jqwik.api.Example;

/** As few calls as show whether one submission reaches what it must not: three members tick, then another does. */
@Checks(Item.PROBE_CYCLE)
public class TickChecks {

    @Example
    @Check(
            rules = {Rule.P1},
            hints = {"1", "2", "3"})
    void severalMembersTick() {
        for (int member = 0; member < 3; member++) {
            SoloMember.start().answeredTicks(2);
        }
        throw new AssertionError("nobody earns points here");
    }

    @Example
    @Check(
            rules = {Rule.P1},
            hints = {"1", "2", "3"})
    void theOtherChecksGoOn() {
        SoloMember.start().nextTick();
        throw new AssertionError("nobody earns points here");
    }
}
