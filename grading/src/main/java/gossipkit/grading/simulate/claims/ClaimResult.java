package gossipkit.grading.simulate.claims;

import gossipkit.grading.simulate.compare.Distribution;

/**
 * What came of measuring a claim.
 *
 * @param claim which one
 * @param figures what was measured
 * @param finding what that says of it
 */
public record ClaimResult(Claim claim, Distribution figures, Finding finding) {

    static ClaimResult of(Claim claim, Distribution figures) {
        return new ClaimResult(claim, figures, claim.rule().finding(figures));
    }

    /** The figures as tables write them. */
    public String figuresText() {
        return claim.spelling().text(figures);
    }

    /** The same in plain values, to be written as JSON. */
    public Plain plain() {
        return new Plain(
                claim.id(),
                claim.source().label(),
                claim.sentence(),
                claim.measured(),
                claim.rule().text(claim.spelling()),
                figures,
                finding.label());
    }

    /**
     * A result without its experiment.
     *
     * @param claimed what the claim says of the figure, in words
     * @param verdict the {@link Finding}, in words
     */
    public record Plain(
            String id,
            String source,
            String sentence,
            String measured,
            String claimed,
            Distribution figures,
            String verdict) {}
}
