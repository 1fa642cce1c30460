package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.swim.GossipConfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsTextTest {

    @Test
    void usualSettingsGoWithoutSaying() {
        assertThat(SettingsText.of(GossipConfig.defaults())).isEqualTo("default settings");
        assertThat(SettingsText.of(SimulationSettings.of(5, 7)))
                .isEqualTo("5 members, seed 7, latency 1 to 20 ms, default settings");
    }

    @Test
    void whateverDiffersIsSaid() {
        GossipConfig config = GossipConfig.defaults().withFanout(2).withDeadRetention(Duration.ofSeconds(3));
        SimulationSettings settings = SimulationSettings.of(2, 1)
                .withConfig(config)
                .withLoss(0.1)
                .withDuplication(0.25)
                .withShuffledTies(true);
        assertThat(SettingsText.of(settings))
                .isEqualTo("2 members, seed 1, latency 1 to 20 ms, loss 10 %, duplication 25 %, ties shuffled, "
                        + "fanout 2, deadRetention PT3S");
    }
}
