package gossipkit.swim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GossipConfigTest {

    @Test
    void defaultsAreThoseOfTheInstructions() {
        assertThat(GossipConfig.defaults())
                .isEqualTo(new GossipConfig(
                        Duration.ofSeconds(1), Duration.ofMillis(500), 3, 5, 3, 10, Duration.ofSeconds(60)));
    }

    static Stream<Arguments> impossible() {
        return Map.<String, UnaryOperator<GossipConfig>>of(
                        "probeInterval", config -> config.withProbeInterval(Duration.ZERO),
                        "probeTimeout", config -> config.withProbeTimeout(Duration.ofSeconds(1)),
                        "indirectProbes", config -> config.withIndirectProbes(0),
                        "suspicionMultiplier", config -> config.withSuspicionMultiplier(-1),
                        "fanout", config -> config.withFanout(0),
                        "maxPiggyback", config -> config.withMaxPiggyback(0),
                        "deadRetention", config -> config.withDeadRetention(Duration.ofMillis(-1)))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void namesTheFieldThatIsImpossible(String field, UnaryOperator<GossipConfig> change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(GossipConfig.defaults()))
                .withMessageStartingWith(field + " must be ");
    }

    @Test
    void eachSettingCanBeChangedAlone() {
        GossipConfig changed = GossipConfig.defaults()
                .withProbeInterval(Duration.ofSeconds(2))
                .withProbeTimeout(Duration.ofMillis(300))
                .withIndirectProbes(1)
                .withSuspicionMultiplier(6)
                .withFanout(4)
                .withMaxPiggyback(7)
                .withDeadRetention(Duration.ofSeconds(9));
        assertThat(changed)
                .isEqualTo(new GossipConfig(
                        Duration.ofSeconds(2), Duration.ofMillis(300), 1, 6, 4, 7, Duration.ofSeconds(9)));
    }
}
