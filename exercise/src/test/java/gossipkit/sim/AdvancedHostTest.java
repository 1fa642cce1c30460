package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gossipkit.sim.StubProtocol.Heard;
import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdvancedHostTest {

    private static final AdvancedGossipConfig CONFIG =
            AdvancedGossipConfig.defaults().withAntiEntropyInterval(Duration.ofSeconds(4));

    @Test
    void autoTuneIsCalledJustBeforeEachTick() {
        AdvancedStub stub = stub(run(Duration.ofSeconds(5)), 1);
        List<Long> ticks = stub.ticks();
        assertThat(ticks).hasSizeBetween(5, 6);
        assertThat(at(stub, "autoTune")).isEqualTo(ticks);
    }

    @Test
    void theNextTickComesAfterTheIntervalThenInForce() {
        Simulation cluster = run(Duration.ofSeconds(3));
        stub(cluster, 1).config = CONFIG.base().withProbeInterval(Duration.ofMillis(1_700));
        cluster.runFor(Duration.ofSeconds(9));
        List<Long> ticks = stub(cluster, 1).ticks();
        long before = ticks.stream().filter(tick -> tick <= 3_000).count();
        assertThat(gaps(ticks).subList(0, (int) before)).containsOnly(1_000L);
        assertThat(gaps(ticks).subList((int) before, ticks.size() - 1))
                .hasSizeGreaterThan(3)
                .containsOnly(1_700L);
    }

    @Test
    void viewsAreComparedOncePerIntervalInEachLife() {
        Simulation cluster = run(Duration.ofSeconds(20));
        List<Long> syncs = at(stub(cluster, 1), "antiEntropySync");
        assertThat(syncs).hasSizeBetween(5, 6);
        assertThat(gaps(syncs)).containsOnly(4_000L);
        cluster.restart(1);
        cluster.runFor(Duration.ofSeconds(20));
        assertThat(at(stub(cluster, 1), "antiEntropySync")).hasSizeBetween(5, 6);
    }

    @Test
    void whatAutoTuneThrowsIsACrashOfTheTick() {
        Simulation cluster = run(Duration.ZERO);
        stub(cluster, 1).broken = true;
        assertThatExceptionOfType(ProtocolCrash.class)
                .isThrownBy(() -> cluster.runFor(Duration.ofSeconds(2)))
                .withMessage("tick() of node1 threw java.lang.IllegalStateException");
    }

    @Test
    void theSettingsOfTheRunAreTheBase() {
        GossipConfig base = GossipConfig.defaults().withFanout(7);
        Simulation cluster =
                Simulation.advanced(AdvancedStub::new, CONFIG.withBase(base), SimulationSettings.of(1, 1), List.of());
        assertThat(cluster.trace().header()).contains("fanout 7");
        assertThat(stub(cluster, 1).config).isEqualTo(base);
    }

    private static Simulation run(Duration howLong) {
        Simulation cluster = Simulation.advanced(AdvancedStub::new, CONFIG, SimulationSettings.of(2, 1), List.of());
        cluster.runFor(howLong);
        return cluster;
    }

    private static AdvancedStub stub(Simulation cluster, int node) {
        return (AdvancedStub) cluster.node(node);
    }

    private static List<Long> at(AdvancedStub stub, String call) {
        return stub.heard().stream()
                .filter(one -> one.call().equals(call))
                .map(Heard::atMillis)
                .toList();
    }

    private static List<Long> gaps(List<Long> times) {
        return IntStream.range(1, times.size())
                .mapToObj(place -> times.get(place) - times.get(place - 1))
                .toList();
    }

    private static final class AdvancedStub extends StubProtocol implements AdvancedMembershipProtocol {

        private GossipConfig config;
        private boolean broken;

        private AdvancedStub(
                MemberId id,
                Address address,
                AdvancedGossipConfig config,
                RandomGenerator random,
                InstantSource clock) {
            super(id, address, config.base(), random, clock);
            this.config = config.base();
        }

        @Override
        public List<GossipAction> antiEntropySync() {
            return answer("antiEntropySync");
        }

        @Override
        public void autoTune() {
            if (broken) {
                throw new IllegalStateException("not today");
            }
            answer("autoTune");
        }

        @Override
        public GossipConfig config() {
            return config;
        }

        @Override
        public Duration suspicionTimeout() {
            return Duration.ZERO;
        }

        @Override
        public ConvergenceStats convergenceStats() {
            return new ConvergenceStats(0, 0, 0);
        }
    }
}
