package gossipkit.grading.simulate.claims;

/** What kind of text makes a claim. */
public enum Source {
    /** Teaching material. */
    COURSE("course"),
    /** What a project says of itself. */
    README("README"),
    /** Das, Gupta, Motivala 2002. */
    PAPER("SWIM paper");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** As tables write it. */
    public String label() {
        return label;
    }
}
