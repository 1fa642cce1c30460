package gossipkit.tests.harness;

import gossipkit.sim.Invariant;
import gossipkit.sim.Step;
import gossipkit.tests.Rule;
import java.util.Optional;
import java.util.function.Function;

/** A rule that has to hold at every step of a simulation. */
public final class RuleInvariant implements Invariant {

    private final Rule rule;
    private final String expected;
    private final Function<Step, Optional<String>> found;

    /**
     * @param rule the rule
     * @param expected what it demands at every step
     * @param found what is there instead, if a step breaks it
     */
    public RuleInvariant(Rule rule, String expected, Function<Step, Optional<String>> found) {
        this.rule = rule;
        this.expected = expected;
        this.found = found;
    }

    @Override
    public String name() {
        return rule + ": " + expected;
    }

    @Override
    public Optional<String> brokenBy(Step step) {
        return found.apply(step);
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** What it demands at every step. */
    public String expected() {
        return expected;
    }
}
