package gossipkit.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoresTest {

    @Test
    void readsAListOfCores() {
        assertThat(Cores.parse("0")).containsExactly(0);
        assertThat(Cores.parse("0-2,5,8-9")).containsExactly(0, 1, 2, 5, 8, 9);
    }

    @Test
    void workersTakeTurns() {
        Cores cores = Cores.of(1, 3);

        assertThat(cores.pin(0)).containsExactly("taskset", "-c", "1");
        assertThat(cores.pin(1)).containsExactly("taskset", "-c", "3");
        assertThat(cores.pin(2)).isEqualTo(cores.pin(0));
    }

    @Test
    void nobodyIsPinnedWhereThatCannotBeDone() {
        assertThat(Cores.of().pin(0)).isEmpty();
    }
}
