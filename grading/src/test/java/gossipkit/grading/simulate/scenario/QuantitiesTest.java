package gossipkit.grading.simulate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.simulate.scenario.Quantities.Range;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"0ms,0", "250ms,250", "10s,10000", "1.5s,1500", "0.001s,1", "2m,120000", "1h,3600000"})
    void readsTimes(String text, long millis) {
        assertThat(Quantities.duration(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "s", "-1s", "1.s", "1 s", "1.5ms", "1s2ms", "99999999999s"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> Quantities.duration(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void readsRanges() {
        assertThat(Quantities.range("10..50ms")).isEqualTo(new Range(Duration.ofMillis(10), Duration.ofMillis(50)));
        assertThat(Quantities.range("500ms..1s")).isEqualTo(new Range(Duration.ofMillis(500), Duration.ofSeconds(1)));
        assertThat(Quantities.range("20ms")).isEqualTo(new Range(Duration.ofMillis(20), Duration.ofMillis(20)));
        assertThatThrownBy(() -> Quantities.range("50..10ms")).hasMessageContaining("begins after its end");
    }

    @ParameterizedTest
    @CsvSource({"0%,0", "5%,0.05", "0.5%,0.005", "100%,1", "0.05,0.05", "1,1", "0,0"})
    void readsShares(String text, double share) {
        assertThat(Quantities.share(text)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "101%", "-1%", "1.5", "", "%", "NaN"})
    void refusesWhatIsNoShare(String text) {
        assertThatThrownBy(() -> Quantities.share(text)).hasMessageContaining("from 0% to 100%");
    }
}
