package gossipkit.grading.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.report.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddendsTest {

    private static final int TRIES = 5_000;

    @Test
    void arePointsWhereverPointsAddUp() {
        assertThat(Addends.of(points(50, 100, 88))).hasToString("[5.0, 10.0, 8.8]");
    }

    @Test
    void addUpToTheScoreToTheLastBit() {
        assertThat(0.1 + 0.2).isNotEqualTo(0.3);
        assertThat(Addends.sum(Addends.of(points(1, 2)))).isEqualTo(0.3);
        assertThat(Addends.sum(Addends.of(points(1, 2, 0)))).isEqualTo(0.3);
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            List<Points> points = random.ints(10, 0, 151).mapToObj(Points::new).toList();
            double score = points.stream().reduce(Points.ZERO, Points::plus).value();
            List<BigDecimal> addends = Addends.of(points);

            assertThat(Addends.sum(addends)).as(points::toString).isEqualTo(score);
            assertThat(addends.stream()
                            .map(one -> one.setScale(1, RoundingMode.HALF_UP).toString()))
                    .isEqualTo(points.stream().map(Points::toString).toList());
        }
    }

    @Test
    void ofNothingAreNothing() {
        assertThat(Addends.of(List.of())).isEmpty();
        assertThat(Addends.of(points(0, 0))).hasToString("[0.0, 0.0]");
    }

    private static List<Points> points(Integer... tenths) {
        return Stream.of(tenths).map(Points::new).toList();
    }
}
