package gossipkit.grading.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.ConvergenceStats;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AdvancedVocabularyTest {

    private static Decoder sent(Encoder encoder) {
        return new Decoder(encoder.bytesSince(Integer.BYTES));
    }

    @Test
    void settingsComeOutAsTheyWentIn() throws IOException {
        AdvancedGossipConfig config = new AdvancedGossipConfig(
                AdvancedGossipConfig.defaults().base().withFanout(7),
                Duration.ofSeconds(Long.MAX_VALUE, 9),
                5,
                2,
                false);
        Encoder frame = new Encoder(1_000);
        AdvancedVocabulary.write(frame, config);

        assertThat(AdvancedVocabulary.config(sent(frame))).isEqualTo(config);
    }

    @Test
    void figuresComeOutToTheLastBit() throws IOException {
        ConvergenceStats stats = new ConvergenceStats(0.1 + 0.2, Double.MIN_VALUE, 1);
        Encoder frame = new Encoder(1_000);
        AdvancedVocabulary.write(frame, stats);

        assertThat(AdvancedVocabulary.stats(sent(frame))).isEqualTo(stats);
    }

    @Test
    void aForgedFigureIsNotBelieved() {
        Encoder frame = new Encoder(1_000);
        for (int figure = 0; figure < 3; figure++) {
            frame.i64(Double.doubleToLongBits(Double.NaN));
        }

        assertThatThrownBy(() -> AdvancedVocabulary.stats(sent(frame))).isInstanceOf(IllegalArgumentException.class);
    }
}
