package gossipkit.grading.simulate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.simulate.claims.Rule.About;
import gossipkit.grading.simulate.claims.Rule.AtLeast;
import gossipkit.grading.simulate.claims.Rule.AtMost;
import gossipkit.grading.simulate.compare.Distribution;
import gossipkit.grading.simulate.compare.Spelling;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Distribution FIVE_TO_NINE =
            new Distribution(100, 0, OptionalDouble.of(5), OptionalDouble.of(7), OptionalDouble.of(9));
    private static final Distribution FIVE_TO_NEVER =
            new Distribution(100, 20, OptionalDouble.of(5), OptionalDouble.of(7), OptionalDouble.empty());

    @Test
    void anUpperLimitMustHoldForTheWholeRange() {
        assertThat(new AtMost(9).finding(FIVE_TO_NINE)).isEqualTo(Finding.HOLDS);
        assertThat(new AtMost(8.9).finding(FIVE_TO_NINE)).isEqualTo(Finding.SOMETIMES);
        assertThat(new AtMost(5).finding(FIVE_TO_NINE)).isEqualTo(Finding.SOMETIMES);
        assertThat(new AtMost(4.9).finding(FIVE_TO_NINE)).isEqualTo(Finding.FAILS);
    }

    @Test
    void whatNeverHappensIsBelowNoLimit() {
        assertThat(new AtMost(1_000_000).finding(FIVE_TO_NEVER)).isEqualTo(Finding.SOMETIMES);
    }

    @Test
    void aLowerLimitMustHoldForTheWholeRange() {
        assertThat(new AtLeast(5).finding(FIVE_TO_NINE)).isEqualTo(Finding.HOLDS);
        assertThat(new AtLeast(9).finding(FIVE_TO_NINE)).isEqualTo(Finding.SOMETIMES);
        assertThat(new AtLeast(9.1).finding(FIVE_TO_NINE)).isEqualTo(Finding.FAILS);
    }

    @Test
    void aValueHoldsRoughlyIfOnlyTheMedianIsNear() {
        assertThat(new About(7, 2).finding(FIVE_TO_NINE)).isEqualTo(Finding.HOLDS);
        assertThat(new About(8, 1).finding(FIVE_TO_NINE)).isEqualTo(Finding.ROUGHLY);
        assertThat(new About(9, 1).finding(FIVE_TO_NINE)).isEqualTo(Finding.FAILS);
        assertThat(new About(7, 2).finding(FIVE_TO_NEVER)).isEqualTo(Finding.ROUGHLY);
    }

    @Test
    void rulesAreToldInWords() {
        assertThat(new AtMost(7).text(Spelling.WHOLE)).isEqualTo("at most 7");
        assertThat(new AtLeast(99).text(Spelling.PERCENT)).isEqualTo("at least 99.0 %");
        assertThat(new About(2, 0.35).text(Spelling.HUNDREDTHS)).isEqualTo("2.00, give or take 0.35");
    }
}
