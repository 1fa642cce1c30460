package gossipkit.grading.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Figure CHEAP = new Figure("cheap", Unit.CPU_SECONDS, 2, Optional.of(9.0), new Goal.Bound(5));
    private static final Figure SLOW =
            new Figure("slow one", Unit.MILLION_EVENTS, 4.5, Optional.of(3.0), new Goal.Bound(5));
    private static final Figure QUICK =
            new Figure("quick", Unit.WALL_SECONDS, 30, Optional.of(90.0), new Goal.Bound(25));
    private static final Figure ALONE = new Figure("alone", Unit.CPU_SECONDS, 0.5, Optional.empty(), new Goal.Times(8));

    @Test
    void aRatioAboveOneIsBetterForCostsAndSpeedsAlike() {
        assertThat(CHEAP.ratio().orElseThrow()).isCloseTo(4.5, within(1e-9));
        assertThat(SLOW.ratio().orElseThrow()).isCloseTo(1.5, within(1e-9));
        assertThat(QUICK.ratio().orElseThrow()).isCloseTo(3, within(1e-9));
        assertThat(ALONE.ratio()).isEmpty();
    }

    @Test
    void aBoundIsMetByWhatIsNoWorse() {
        assertThat(CHEAP.goal().isMetBy(CHEAP)).contains(true);
        assertThat(SLOW.goal().isMetBy(SLOW)).contains(false);
        assertThat(QUICK.goal().isMetBy(QUICK)).contains(false);
        assertThat(new Goal.Bound(2).isMetBy(CHEAP)).contains(true);
        assertThat(new Goal.Times(4.5).isMetBy(CHEAP)).contains(true);
        assertThat(new Goal.Times(4.6).isMetBy(CHEAP)).contains(false);
        assertThat(ALONE.goal().isMetBy(ALONE)).isEmpty();
    }

    @Test
    void theTableIsAligned() {
        Figure free = new Figure("free", Unit.CPU_SECONDS, 1, Optional.of(1.0), new Goal.None());

        Figure part = new Figure("part", Unit.PERCENT, 17.6, Optional.empty(), new Goal.None());

        assertThat(FigureTable.text(List.of(CHEAP, SLOW, QUICK, ALONE, free, part)))
                .isEqualTo("""
                        figure    measured  baseline  ratio  goal                met
                        cheap       2.00 s    9.00 s    4.5  at most 5.00 s      yes
                        slow one  4.50 M/s  3.00 M/s    1.5  at least 5.00 M/s   NO
                        quick      30.00 s   90.00 s    3.0  at most 25.00 s     NO
                        alone       0.50 s         -      -  ratio at least 8.0  not measured
                        free        1.00 s    1.00 s    1.0
                        part          18 %         -      -
                        """);
    }

    @Test
    void aMedianIsInTheMiddle() {
        assertThat(Median.of(9, 1, 2)).isEqualTo(2);
        assertThat(Median.of(9, 1, 2, 4)).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(Median::of);
    }
}
