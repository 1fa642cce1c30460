package gossipkit.solution.swim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RandomChoiceTest {

    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 4, 5);

    private final RandomGenerator random = new SplittableRandom(1);

    @Test
    void choosesAsManyAsAskedForAndNobodyTwice() {
        for (int draw = 0; draw < 1_000; draw++) {
            assertThat(RandomChoice.distinct(4, NUMBERS, number -> true, random))
                    .hasSize(4)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void choosesAllThatAreEligibleIfThereAreNoMore() {
        assertThat(RandomChoice.distinct(4, NUMBERS, number -> number > 3, random))
                .containsExactlyInAnyOrder(4, 5);
        assertThat(RandomChoice.distinct(4, List.of(), number -> true, random)).isEmpty();
    }

    /** 60,000 draws: one that is as likely as the others is further off once in 10^9 times. */
    @Test
    void everyOneIsAsLikelyAtEveryPlace() {
        int[][] counts = new int[3][NUMBERS.size()];
        for (int draw = 0; draw < 60_000; draw++) {
            List<Integer> chosen = RandomChoice.distinct(3, NUMBERS, number -> number != 2, random);
            for (int place = 0; place < 3; place++) {
                counts[place][chosen.get(place)]++;
            }
        }
        for (int[] place : counts) {
            assertThat(place[2]).isZero();
            assertThat(Arrays.stream(place).filter(count -> count > 0))
                    .hasSize(5)
                    .allMatch(count -> Math.abs(count - 12_000) < 700);
        }
    }
}
