package gossipkit.grading.simulate.claims;

/** What measuring says of a claim. */
public enum Finding {
    /** On 19 of 20 seeds, or more. */
    HOLDS("holds"),
    /** On some seeds, at least one of 20. */
    SOMETIMES("holds sometimes"),
    /** The median is near enough, not all of the range. */
    ROUGHLY("holds roughly"),
    /** Otherwise. */
    FAILS("does not hold");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /** As tables write it. */
    public String label() {
        return label;
    }
}
