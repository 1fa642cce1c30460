package gossipkit.sim;

/** An {@link Invariant} did not hold. */
public final class InvariantBroken extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String invariant;
    private final String sentence;

    InvariantBroken(String invariant, String sentence) {
        super(invariant + ": " + sentence);
        this.invariant = invariant;
        this.sentence = sentence;
    }

    /** The name of the invariant. */
    public String invariant() {
        return invariant;
    }

    /** What was expected and what was found. */
    public String sentence() {
        return sentence;
    }
}
