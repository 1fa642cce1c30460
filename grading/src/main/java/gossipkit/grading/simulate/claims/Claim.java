package gossipkit.grading.simulate.claims;

import gossipkit.grading.simulate.compare.Spelling;

/**
 * Something that texts say about gossip, in a form that can be measured.
 *
 * @param id its name
 * @param source what kind of text says so
 * @param sentence what it says, in our words
 * @param measured what is measured, and how
 * @param spelling how its figure is written
 * @param rule what the claim says of the figure
 * @param experiment measures the figure
 * @param why for a claim that does not hold on every seed, why that is so; else empty
 */
public record Claim(
        String id,
        Source source,
        String sentence,
        String measured,
        Spelling spelling,
        Rule rule,
        Experiment experiment,
        String why) {}
