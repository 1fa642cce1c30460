package gossipkit.grading.simulate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static Distribution of(int count, int never) {
        return IntStream.rangeClosed(1, count + never)
                .mapToObj(value -> value <= count ? OptionalDouble.of(value) : OptionalDouble.empty())
                .collect(Distribution.collector());
    }

    @Test
    void medianAndRangeAreFiguresThatWereMeasured() {
        Distribution figures = of(100, 0);

        assertThat(figures.low()).hasValue(5);
        assertThat(figures.median()).hasValue(50);
        assertThat(figures.high()).hasValue(95);
    }

    @Test
    void aSingleFigureIsItsOwnMedianAndRange() {
        assertThat(of(1, 0))
                .isEqualTo(new Distribution(1, 0, OptionalDouble.of(1), OptionalDouble.of(1), OptionalDouble.of(1)));
    }

    @Test
    void whatNeverHappenedComesAfterAllThatDid() {
        Distribution figures = of(17, 3);

        assertThat(figures.never()).isEqualTo(3);
        assertThat(figures.median()).hasValue(10);
        assertThat(figures.high()).isEmpty();
        assertThat(Spelling.WHOLE.text(figures)).isEqualTo("10 (1 to never), never on 3 of 20 seeds");
    }

    @Test
    void aMedianOfMostlyNeverIsNever() {
        assertThat(Spelling.TENTHS.text(of(1, 3))).isEqualTo("never (1.0 to never), never on 3 of 4 seeds");
        assertThat(Spelling.TENTHS.text(of(0, 4))).isEqualTo("never on 4 of 4 seeds");
    }

    @Test
    void figuresThatAreAllAlikeNeedNoRange() {
        Distribution figures = Distribution.of(List.of(OptionalDouble.of(1_500), OptionalDouble.of(1_500)));

        assertThat(Spelling.WHOLE.text(figures)).isEqualTo("1,500");
        assertThat(Spelling.PERCENT.text(of(3, 0))).isEqualTo("2.0 % (1.0 % to 3.0 %)");
    }

    @Test
    void nothingHasNoMedian() {
        assertThatThrownBy(() -> Distribution.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
