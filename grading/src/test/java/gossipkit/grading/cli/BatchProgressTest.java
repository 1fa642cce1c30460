package gossipkit.grading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.batch.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchProgressTest {

    @Test
    void tellsTheRateAndTheTimeLeft() {
        assertThat(BatchProgress.text(new Standing(20, 60, 0, 0), Duration.ofSeconds(30)))
                .isEqualTo("20 of 60, 40.0 a minute, 1:00 left");
        assertThat(BatchProgress.text(new Standing(1, 1_001, 0, 3), Duration.ofSeconds(6)))
                .isEqualTo("1 of 1001, 10.0 a minute, 1:40:00 left, 3 without a grade");
    }

    @Test
    void whatWasGradedBeforeSaysNothingOfTheRate() {
        assertThat(BatchProgress.text(new Standing(50, 60, 50, 0), Duration.ofSeconds(30)))
                .isEqualTo("50 of 60");
        assertThat(BatchProgress.text(new Standing(55, 60, 50, 0), Duration.ofSeconds(30)))
                .isEqualTo("55 of 60, 10.0 a minute, 0:30 left");
    }
}
