package gossipkit.sim;

import static gossipkit.sim.StubProtocol.cluster;
import static gossipkit.sim.StubProtocol.stub;
import static gossipkit.sim.StubProtocol.timer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.sim.StubProtocol.Heard;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirtualTimeTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Simulation simulation = cluster(SimulationSettings.of(3, 1));

    @Test
    void each_member_ticks_once_per_probe_interval_at_a_phase_of_its_own() {
        Simulation slower = cluster(SimulationSettings.of(20, 1)
                .withConfig(GossipConfig.defaults().withProbeInterval(Duration.ofMillis(1_500))));
        slower.runFor(Duration.ofSeconds(15));
        Set<Long> phases = new TreeSet<>();
        for (int node = 1; node <= 20; node++) {
            List<Long> ticks = stub(slower, node).ticks();
            long phase = ticks.get(0);
            phases.add(phase);
            assertThat(phase).isBetween(0L, 1_499L);
            assertThat(ticks).hasSize(10);
            for (int i = 0; i < 10; i++) {
                assertThat(ticks.get(i)).isEqualTo(phase + i * 1_500L);
            }
        }
        assertThat(phases).hasSizeGreaterThan(15);
    }

    @Test
    void the_clock_shows_the_time_of_the_event_before_it_is_handled() {
        timer(simulation, 1, "a", Duration.ofMillis(300));
        timer(simulation, 1, "b", Duration.ofMillis(12_345));
        assertThat(stub(simulation, 1).clock.instant()).isEqualTo(Instant.EPOCH);
        simulation.runFor(Duration.ofSeconds(20));
        assertThat(stub(simulation, 1).heard())
                .containsExactly(new Heard(300, "timer a"), new Heard(12_345, "timer b"));
        assertThat(stub(simulation, 1).clock.instant()).isEqualTo(Instant.ofEpochSecond(20));
        assertThat(simulation.nowMillis()).isEqualTo(20_000);
    }

    @Test
    void a_timer_never_comes_early() {
        timer(simulation, 1, "a", Duration.ofNanos(1));
        timer(simulation, 1, "b", Duration.ofMillis(7).plusNanos(1));
        timer(simulation, 1, "c", Duration.ZERO);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 1).heard())
                .containsExactly(new Heard(0, "timer c"), new Heard(1, "timer a"), new Heard(8, "timer b"));
    }

    @Test
    void a_timer_beyond_all_time_never_fires() {
        timer(simulation, 1, "never", Duration.ofSeconds(Long.MAX_VALUE));
        simulation.runFor(Duration.ofDays(3));
        assertThat(stub(simulation, 1).calls()).isEmpty();
    }

    @Test
    void what_is_due_at_the_last_instant_happens() {
        timer(simulation, 1, "a", SECOND);
        simulation.runFor(SECOND.minusMillis(1));
        assertThat(stub(simulation, 1).calls()).isEmpty();
        simulation.runFor(Duration.ofMillis(1));
        assertThat(stub(simulation, 1).calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void planned_verbs_come_first_in_their_instant_and_in_the_order_of_planning(boolean shuffledTies) {
        Simulation planned = cluster(SimulationSettings.of(1, 1).withShuffledTies(shuffledTies));
        List<String> done = new ArrayList<>();
        timer(planned, 1, "a", SECOND);
        for (int i = 0; i < 20; i++) {
            String verb = "verb " + (10 + i);
            planned.at(SECOND, () -> {
                assertThat(planned.nowMillis()).isEqualTo(1_000);
                assertThat(stub(planned, 1).calls()).isEmpty();
                done.add(verb);
            });
        }
        planned.runFor(SECOND);
        assertThat(done).hasSize(20).isSorted();
        assertThat(stub(planned, 1).calls()).hasSize(1);
    }

    @Test
    void nothing_can_be_planned_for_the_past() {
        simulation.runFor(SECOND);
        assertThatThrownBy(() -> simulation.at(Duration.ofMillis(999), () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulation.runFor(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_verb_cannot_let_time_pass() {
        simulation.at(SECOND, () -> simulation.runFor(SECOND));
        assertThatThrownBy(() -> simulation.runFor(SECOND)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_budget_ends_a_run_that_never_rests() {
        Simulation restless = new Simulation(
                (id, address, config, random, clock) -> new StubProtocol(id, address, config, random, clock) {
                    @Override
                    List<GossipAction> answer(String call) {
                        return List.of(new ScheduleTimer("again", Duration.ZERO));
                    }
                },
                SimulationSettings.of(1, 1).withEventBudget(1_000),
                List.of());
        assertThatThrownBy(() -> restless.runFor(SECOND))
                .isInstanceOf(BudgetExhausted.class)
                .hasMessageContaining("1000");
        assertThat(restless.events()).isEqualTo(1_000);
    }

    @Test
    void the_budget_bounds_what_waits_too() {
        Simulation hoarding = new Simulation(
                (id, address, config, random, clock) -> new StubProtocol(id, address, config, random, clock) {
                    @Override
                    List<GossipAction> answer(String call) {
                        return List.of(
                                new ScheduleTimer("later", Duration.ofMillis(500)),
                                new ScheduleTimer("much later", Duration.ofHours(1)),
                                new ScheduleTimer("much later", Duration.ofHours(2)));
                    }
                },
                SimulationSettings.of(1, 1).withEventBudget(50),
                List.of());
        assertThatThrownBy(() -> hoarding.runFor(Duration.ofMinutes(1))).isInstanceOf(BudgetExhausted.class);
        assertThat(hoarding.events()).isLessThan(50);
    }

    @Test
    void a_budget_that_just_suffices_is_enough() {
        Simulation frugal = cluster(SimulationSettings.of(2, 1).withEventBudget(20));
        frugal.runFor(SECOND.multipliedBy(10).minusMillis(1));
        assertThat(frugal.events()).isEqualTo(20);
    }
}
