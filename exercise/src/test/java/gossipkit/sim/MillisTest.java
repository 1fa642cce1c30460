package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MillisTest {

    @Test
    void rounds_up_so_that_nothing_comes_early() {
        assertThat(Millis.roundedUp(Duration.ZERO)).isZero();
        assertThat(Millis.roundedUp(Duration.ofNanos(1))).isEqualTo(1);
        assertThat(Millis.roundedUp(Duration.ofMillis(1500))).isEqualTo(1500);
        assertThat(Millis.roundedUp(Duration.ofMillis(1500).plusNanos(1))).isEqualTo(1501);
    }

    @Test
    void saturates_to_never() {
        assertThat(Millis.roundedUp(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
                .isEqualTo(Millis.NEVER);
        assertThat(Millis.roundedUp(Duration.ofSeconds(Long.MAX_VALUE / 1000))).isEqualTo(Millis.NEVER);
        assertThat(Millis.sum(5, Millis.NEVER)).isEqualTo(Millis.NEVER);
        assertThat(Millis.sum(5, 6)).isEqualTo(11);
    }

    @Test
    void names_the_field_that_is_negative() {
        assertThatThrownBy(() -> Millis.roundedUp("extra", Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("extra");
    }
}
