package gossipkit.grading.simulate.rumour;

import gossipkit.sim.ProtocolFactory;

/** A way to spread news. */
public enum Strategy {
    /** Who knows it tells others, for some rounds. */
    PUSH("push"),
    /** Everybody asks another, each round, for ever. */
    PULL("pull"),
    /** Some rounds push, the others pull. */
    PUSH_PULL("push-pull"),
    /** Who hears it first tells others at once, and never again. */
    INFECT_AND_DIE("infect-and-die"),
    /** What a subject's own membership protocol does with new metadata. */
    SWIM("swim");

    private final String label;

    Strategy(String label) {
        this.label = label;
    }

    /** As commands and tables write it. */
    public String label() {
        return label;
    }

    /**
     * Makes the members of one run: they share who takes part, so that each run needs a factory of its own.
     *
     * @param settings of the rumours; {@link #SWIM} has none
     * @param subject makes the members of {@link #SWIM}
     */
    public ProtocolFactory members(RumourSettings settings, ProtocolFactory subject) {
        return this == SWIM ? subject : new RumourMembers(this, settings);
    }
}
