package gossipkit.tests;

import gossipkit.swim.MemberId;
import java.util.Optional;

/** A check failed: what the rule demands, and what happened instead. */
public final class RuleBroken extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String expected;
    private final String found;
    // A MemberId is not serializable.
    private final String about;

    /**
     * @param rule the rule that is broken
     * @param expected what it demands here
     * @param found what happened instead
     */
    public RuleBroken(Rule rule, String expected, String found) {
        this(rule, expected, found, null);
    }

    /**
     * @param about the member whose story explains it: what is said, asked and believed of it
     */
    public RuleBroken(Rule rule, String expected, String found, MemberId about) {
        super(rule + ": expected " + expected + ", found " + found);
        this.rule = rule;
        this.expected = expected;
        this.found = found;
        this.about = about == null ? null : about.value();
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

    /** The member whose story explains it, if it is one member's. */
    public Optional<MemberId> about() {
        return Optional.ofNullable(about).map(MemberId::new);
    }
}
