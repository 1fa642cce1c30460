package gossipkit.swim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvancedVocabularyTest {

    private static final AdvancedGossipConfig DEFAULTS = AdvancedGossipConfig.defaults();

    @Test
    void defaultsAreThoseOfTheInstructions() {
        assertThat(DEFAULTS)
                .isEqualTo(new AdvancedGossipConfig(GossipConfig.defaults(), Duration.ofSeconds(10), 1_000, 3, true));
    }

    @Test
    void eachSettingCanBeChangedAlone() {
        GossipConfig base = GossipConfig.defaults().withFanout(9);
        assertThat(DEFAULTS.withBase(base)
                        .withAntiEntropyInterval(Duration.ofSeconds(4))
                        .withBroadcastQueueSize(5)
                        .withRetransmitMultiplier(6)
                        .withDynamicTuning(false))
                .isEqualTo(new AdvancedGossipConfig(base, Duration.ofSeconds(4), 5, 6, false));
    }

    @Test
    void namesTheFieldThatIsImpossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withAntiEntropyInterval(Duration.ZERO))
                .withMessageStartingWith("antiEntropyInterval must be ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withBroadcastQueueSize(0))
                .withMessageStartingWith("broadcastQueueSize must be ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withRetransmitMultiplier(-1))
                .withMessageStartingWith("retransmitMultiplier must be ");
        assertThatNullPointerException().isThrownBy(() -> DEFAULTS.withBase(null));
        assertThatNullPointerException().isThrownBy(() -> DEFAULTS.withAntiEntropyInterval(null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void figuresAreFiniteAndNotNegative(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConvergenceStats(value, 0, 0))
                .withMessageStartingWith("avgRoundsToConverge must be ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConvergenceStats(0, value, 0))
                .withMessageStartingWith("messageOverhead must be ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConvergenceStats(0, 0, value))
                .withMessageStartingWith("falsePositiveRate must be ");
    }

    @Test
    void aRateIsOneAtMost() {
        assertThat(new ConvergenceStats(7, 9, 1).falsePositiveRate()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConvergenceStats(7, 9, 1.1))
                .withMessageStartingWith("falsePositiveRate must be 0 to 1");
    }
}
