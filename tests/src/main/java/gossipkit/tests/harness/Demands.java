package gossipkit.tests.harness;

import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import java.util.Optional;

/** What a check insists on. */
public final class Demands {

    private Demands() {}

    /**
     * @param rule the rule that demands it
     * @param holds whether it is so
     * @param expected what the rule demands here, as the end of a sentence that begins with "expected"
     * @param found what is there instead
     * @throws RuleBroken if it is not so
     */
    public static void demand(Rule rule, boolean holds, String expected, Object found) {
        if (!holds) {
            throw new RuleBroken(rule, expected, Wording.ofAny(found));
        }
    }

    /**
     * @param rule the rule that demands it
     * @param what what is compared, put before both values
     * @throws RuleBroken if the two are not equal
     */
    public static <T> void demandEqual(Rule rule, String what, T expected, T found) {
        if (!expected.equals(found)) {
            String head = what.replaceFirst("[,:]?$", ": ");
            throw new RuleBroken(rule, head + Wording.ofAny(expected), Wording.ofAny(found));
        }
    }

    /**
     * @param rule the rule that demands it
     * @param expected what the rule demands here
     * @return what is there
     * @throws RuleBroken if nothing is there
     */
    public static <T> T demandPresent(Rule rule, String expected, Optional<T> found) {
        demand(rule, found.isPresent(), expected, "nothing");
        return found.orElseThrow();
    }
}
