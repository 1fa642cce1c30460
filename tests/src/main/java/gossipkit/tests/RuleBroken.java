package gossipkit.tests;

/** A check failed: what the rule demands, and what happened instead. */
public final class RuleBroken extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String expected;
    private final String found;

    /**
     * @param rule the rule that is broken
     * @param expected what it demands here
     * @param found what happened instead
     */
    public RuleBroken(Rule rule, String expected, String found) {
        super(rule + ": expected " + expected + ", found " + found);
        this.rule = rule;
        this.expected = expected;
        this.found = found;
    }

    /** The rule that is broken. */
    public Rule rule() {
        return rule;
    }

    /** What it demands here. */
    public String expected() {
        return expected;
    }

    /** What happened instead. */
    public String found() {
        return found;
    }
}
