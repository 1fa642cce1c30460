package gossipkit.grading.subject;

import gossipkit.tests.Item;

/**
 * A mistake that the suite is known to catch.
 *
 * @param id as in {@code mutant:ID}
 * @param title the mistake in a few words
 * @param rule the rule that it breaks
 * @param origin {@code sheet} or {@code kit}
 * @param declared the item that must catch it
 * @param belief what its author believed
 * @param wrong why that is wrong
 */
public record KnownMutant(
        String id, String title, String rule, String origin, String declared, String belief, String wrong) {

    /** Whether it is a mistake in the bonus: of the exercise itself it breaks nothing. */
    public boolean bonus() {
        return Item.of(declared).map(Item::bonus).orElse(false);
    }
}
