package gossipkit.sim;

import static gossipkit.sim.StubProtocol.cluster;
import static gossipkit.sim.StubProtocol.ping;
import static gossipkit.sim.StubProtocol.stub;
import static gossipkit.sim.StubProtocol.timer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.sim.StubProtocol.Heard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessFaultsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final SimulationSettings STEADY =
            SimulationSettings.of(3, 1).withLatency(Duration.ofMillis(10), Duration.ofMillis(10));

    private final Simulation simulation = cluster(STEADY);

    @Test
    void a_crash_ends_ticks_and_timers() {
        StubProtocol crashed = stub(simulation, 2);
        timer(simulation, 2, "late", Duration.ofMillis(1_500));
        simulation.runFor(SECOND);
        simulation.crash(2);
        simulation.runFor(SECOND.multipliedBy(10));
        assertThat(crashed.ticks()).hasSize(1);
        assertThat(crashed.calls()).isEmpty();
        assertThat(simulation.isRunning(2)).isFalse();
        assertThat(simulation.isRunning(1)).isTrue();
        assertThat(stub(simulation, 1).ticks()).hasSize(11);
    }

    @Test
    void a_message_to_a_crashed_member_is_lost_and_one_from_it_arrives() {
        ping(simulation, 1, 2, 12);
        ping(simulation, 2, 1, 21);
        simulation.runFor(Duration.ofMillis(5));
        simulation.crash(2);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 1).heard()).containsExactly(new Heard(10, "ping 21"));
        assertThat(simulation.trace().events())
                .contains(new TraceEvent.Crashed(5, simulation.id(2)), new TraceEvent.Lost(10, 1, "crashed"));
    }

    @Test
    void crashing_twice_is_crashing_once() {
        simulation.crash(2);
        simulation.crash(2);
        assertThat(simulation.trace().events()).containsExactly(new TraceEvent.Crashed(0, simulation.id(2)));
    }

    @Test
    void a_crashed_member_can_be_asked_for_nothing() {
        simulation.crash(2);
        assertThatThrownBy(() -> simulation.leave(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("node2");
        assertThatThrownBy(() -> simulation.pause(2, SECOND)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(simulation::joinAll).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_restart_is_a_new_process_that_old_timers_never_reach() {
        StubProtocol first = stub(simulation, 2);
        timer(simulation, 2, "old", Duration.ofMillis(700));
        ping(simulation, 1, 2, 12);
        simulation.restart(2);
        StubProtocol second = stub(simulation, 2);
        timer(simulation, 2, "new", Duration.ofMillis(800));
        simulation.runFor(SECOND.multipliedBy(10));
        assertThat(second).isNotSameAs(first);
        assertThat(second.id).isEqualTo(first.id);
        assertThat(second.address).isEqualTo(first.address);
        assertThat(second.random.nextLong()).isNotEqualTo(first.random.nextLong());
        assertThat(first.heard()).isEmpty();
        assertThat(first.ticks()).isEmpty();
        assertThat(second.heard()).containsExactly(new Heard(10, "ping 12"), new Heard(800, "timer new"));
        assertThat(second.ticks()).hasSize(10);
        assertThat(simulation.trace().events())
                .contains(new TraceEvent.Noted(0, Optional.of(simulation.id(2)), "restart"));
    }

    @Test
    void each_restart_is_a_life_of_its_own() {
        StringBuilder lives = new StringBuilder();
        Simulation watched = cluster(STEADY, new Invariant() {
            @Override
            public String name() {
                return "counts lives";
            }

            @Override
            public Optional<String> brokenBy(Step step) {
                lives.append(step.life());
                return Optional.empty();
            }
        });
        watched.leave(2);
        watched.restart(2);
        watched.leave(2);
        watched.crash(2);
        watched.restart(2);
        watched.leave(2);
        assertThat(lives).hasToString("012");
    }

    @Test
    void a_paused_member_handles_in_order_at_the_end_what_came_meanwhile() {
        timer(simulation, 2, "a", Duration.ofMillis(100));
        simulation.at(Duration.ofMillis(150), () -> ping(simulation, 1, 2, 12));
        simulation.at(Duration.ofMillis(170), () -> simulation.updateMetadata(2, "k", "v"));
        timer(simulation, 2, "b", Duration.ofMillis(300));
        timer(simulation, 2, "end", Duration.ofMillis(500));
        simulation.pause(2, Duration.ofMillis(500));
        simulation.runFor(SECOND.multipliedBy(2));
        assertThat(stub(simulation, 2).heard())
                .containsExactly(
                        new Heard(500, "timer a"),
                        new Heard(500, "ping 12"),
                        new Heard(500, "metadata k=v"),
                        new Heard(500, "timer b"),
                        new Heard(500, "timer end"));
        assertThat(simulation.trace().events())
                .contains(new TraceEvent.Noted(0, Optional.of(simulation.id(2)), "pause 500 ms"));
    }

    @Test
    void a_pause_keeps_its_order_when_ties_are_shuffled() {
        Simulation shuffled = cluster(STEADY.withShuffledTies(true));
        for (int i = 10; i < 30; i++) {
            timer(shuffled, 2, Integer.toString(i), Duration.ofMillis(i));
        }
        shuffled.pause(2, SECOND);
        shuffled.runFor(SECOND);
        assertThat(stub(shuffled, 2).calls()).hasSize(20).isSorted();
    }

    @Test
    void ticks_that_pass_in_a_pause_count_as_one_and_the_phase_stays() {
        simulation.runFor(SECOND);
        long phase = stub(simulation, 2).ticks().get(0);
        simulation.pause(2, SECOND.multipliedBy(5));
        simulation.runFor(SECOND.multipliedBy(6));
        assertThat(stub(simulation, 2).ticks()).containsExactly(phase, 6_000L, 6_000 + phase);
    }

    @Test
    void a_second_pause_can_only_make_it_longer() {
        timer(simulation, 2, "a", Duration.ofMillis(1));
        simulation.pause(2, Duration.ofMillis(500));
        simulation.pause(2, Duration.ofMillis(100));
        simulation.at(Duration.ofMillis(400), () -> simulation.pause(2, Duration.ofMillis(200)));
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).heard()).containsExactly(new Heard(600, "timer a"));
    }

    @Test
    void what_waits_for_the_end_of_a_pause_is_lost_in_a_crash() {
        simulation.pause(2, SECOND);
        ping(simulation, 1, 2, 12);
        simulation.runFor(Duration.ofMillis(20));
        simulation.restart(2);
        simulation.runFor(SECOND.multipliedBy(2));
        assertThat(stub(simulation, 2).calls()).isEmpty();
        assertThat(simulation.trace().events())
                .contains(new TraceEvent.Lost(20, 1, "crashed"))
                .noneMatch(TraceEvent.Arrived.class::isInstance);
        assertThat(stub(simulation, 2).ticks())
                .as("the new process is not paused")
                .hasSize(2);
    }

    @Test
    void a_member_that_left_goes_on_running() {
        simulation.leave(2);
        ping(simulation, 1, 2, 12);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).calls()).containsExactly("leave", "ping 12");
        assertThat(stub(simulation, 2).ticks()).hasSize(1);
        assertThat(simulation.isRunning(2)).isTrue();
        assertThat(simulation.trace().events()).contains(new TraceEvent.Called(0, simulation.id(2), "leave()"));
    }

    @Test
    void all_join_by_the_first() {
        simulation.joinAll();
        assertThat(stub(simulation, 1).calls()).isEmpty();
        assertThat(stub(simulation, 2).calls()).containsExactly("bootstrap [10.0.0.1:7946]");
        assertThat(stub(simulation, 3).calls()).containsExactly("bootstrap [10.0.0.1:7946]");
        simulation.join(1, 2, 3);
        assertThat(stub(simulation, 1).calls()).isEqualTo(List.of("bootstrap [10.0.0.2:7946, 10.0.0.3:7946]"));
    }
}
