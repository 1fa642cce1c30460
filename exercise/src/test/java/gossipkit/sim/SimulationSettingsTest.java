package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.swim.GossipConfig;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SimulationSettingsTest {

    private static final SimulationSettings CALM = SimulationSettings.of(5, 7);

    @Test
    void each_wither_changes_its_field_only() {
        GossipConfig config = GossipConfig.defaults().withFanout(1);
        SimulationSettings changed = CALM.withConfig(config)
                .withLatency(Duration.ofMillis(3), Duration.ofMillis(4))
                .withLoss(0.25)
                .withDuplication(0.5)
                .withShuffledTies(true)
                .withEventBudget(9);
        assertThat(changed)
                .isEqualTo(new SimulationSettings(
                        5, config, 7, Duration.ofMillis(3), Duration.ofMillis(4), 0.25, 0.5, true, 9));
    }

    @Test
    void names_the_field_that_is_out_of_range() {
        assertRefused("members", () -> SimulationSettings.of(0, 1));
        assertRefused("members", () -> SimulationSettings.of(SimulationSettings.MEMBERS_MAX + 1, 1));
        assertRefused("latencyMin", () -> CALM.withLatency(Duration.ofMillis(-1), Duration.ofMillis(1)));
        assertRefused("latencyMax", () -> CALM.withLatency(Duration.ofMillis(2), Duration.ofMillis(1)));
        assertRefused("latencyMax", () -> CALM.withLatency(Duration.ZERO, Duration.ofDays(2)));
        assertRefused("loss", () -> CALM.withLoss(-0.1));
        assertRefused("loss", () -> CALM.withLoss(Double.NaN));
        assertRefused("duplication", () -> CALM.withDuplication(1.1));
        assertRefused("eventBudget", () -> CALM.withEventBudget(0));
    }

    private static void assertRefused(String field, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(field);
    }
}
