package gossipkit.sim;

import static gossipkit.sim.StubProtocol.ping;
import static gossipkit.sim.StubProtocol.stub;
import static gossipkit.sim.StubProtocol.timer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.sim.ScheduleSearch.Coverage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which runs a search makes of tiny worlds, where all orders can be told by heart. */
class ScheduleSearchTest {

    private static final long ENOUGH = 1_000_000;
    private static final Duration INSTANT = Duration.ofMillis(5);

    private static SimulationSettings withoutTicks(int members) {
        SimulationSettings settings = SimulationSettings.of(members, 1);
        return settings.withConfig(settings.config().withProbeInterval(Duration.ofDays(1)));
    }

    private final List<String> runs = new ArrayList<>();

    /** Explores what follows these verbs within five milliseconds, and notes what each run was like. */
    private Coverage explore(int losses, long events, int members, Consumer<Simulation> verbs) {
        return new ScheduleSearch(events, losses).explore(schedule -> {
            Simulation simulation = by(schedule, members);
            verbs.accept(simulation);
            simulation.runFor(INSTANT);
            List<List<String>> calls = new ArrayList<>();
            for (int node = 1; node <= members; node++) {
                calls.add(stub(simulation, node).calls());
            }
            runs.add(calls.toString());
        });
    }

    private static Simulation by(Schedule schedule, int members, Invariant... invariants) {
        return Simulation.by(schedule, StubProtocol::new, withoutTicks(members), List.of(invariants));
    }

    @Test
    void messages_of_one_receiver_arrive_in_every_order() {
        Coverage coverage = explore(0, ENOUGH, 2, simulation -> {
            ping(simulation, 1, 2, 1);
            ping(simulation, 1, 2, 2);
            ping(simulation, 1, 2, 3);
        });
        assertThat(coverage).isEqualTo(new Coverage(6, 18, true));
        assertThat(runs).hasSize(6).doesNotHaveDuplicates();
        assertThat(runs.get(0)).isEqualTo("[[], [ping 1, ping 2, ping 3]]");
    }

    @Test
    void messages_of_different_receivers_are_not_put_in_both_orders() {
        Coverage coverage = explore(0, ENOUGH, 3, simulation -> {
            ping(simulation, 1, 2, 1);
            ping(simulation, 1, 3, 2);
        });
        assertThat(coverage.complete()).isTrue();
        assertThat(runs).containsExactly("[[], [ping 1], [ping 2]]");
    }

    @Test
    void every_choice_of_losses_is_made_once() {
        explore(2, ENOUGH, 2, simulation -> {
            ping(simulation, 1, 2, 1);
            ping(simulation, 1, 2, 2);
        });
        assertThat(runs)
                .containsExactlyInAnyOrder(
                        "[[], [ping 1, ping 2]]",
                        "[[], [ping 2, ping 1]]",
                        "[[], [ping 1]]",
                        "[[], [ping 2]]",
                        "[[], []]");
    }

    @Test
    void no_more_messages_are_lost_than_allowed() {
        explore(1, ENOUGH, 2, simulation -> {
            ping(simulation, 1, 2, 1);
            ping(simulation, 1, 2, 2);
        });
        assertThat(runs).hasSize(4).doesNotContain("[[], []]");
    }

    @Test
    void a_lost_message_is_told_in_the_trace() {
        List<TraceEvent> lost = new ArrayList<>();
        new ScheduleSearch(ENOUGH, 1).explore(schedule -> {
            Simulation simulation = by(schedule, 2);
            ping(simulation, 1, 2, 1);
            simulation.runFor(INSTANT);
            simulation.trace().events().stream()
                    .filter(TraceEvent.Lost.class::isInstance)
                    .forEach(lost::add);
        });
        assertThat(lost).containsExactly(new TraceEvent.Lost(0, 1, "loss"));
    }

    @Test
    void a_message_comes_before_or_after_a_timer_and_the_clock_shows_it() {
        Set<List<StubProtocol.Heard>> heard = new HashSet<>();
        new ScheduleSearch(ENOUGH, 0).explore(schedule -> {
            Simulation simulation = by(schedule, 2);
            timer(simulation, 2, "late", Duration.ofMillis(3));
            ping(simulation, 1, 2, 1);
            simulation.runFor(INSTANT);
            heard.add(stub(simulation, 2).heard());
        });
        assertThat(heard)
                .containsExactlyInAnyOrder(
                        List.of(new StubProtocol.Heard(0, "ping 1"), new StubProtocol.Heard(3, "timer late")),
                        List.of(new StubProtocol.Heard(3, "timer late"), new StubProtocol.Heard(3, "ping 1")));
    }

    @Test
    void timers_run_out_in_the_order_of_their_instants() {
        explore(0, ENOUGH, 2, simulation -> {
            timer(simulation, 1, "second", Duration.ofMillis(2));
            timer(simulation, 1, "first", Duration.ofMillis(1));
            timer(simulation, 2, "at once", Duration.ofMillis(1));
        });
        assertThat(new TreeSet<>(runs)).containsExactly("[[timer first, timer second], [timer at once]]");
    }

    @Test
    void a_planned_verb_races_with_messages() {
        explore(0, ENOUGH, 2, simulation -> {
            simulation.at(Duration.ofMillis(1), () -> simulation.leave(2));
            ping(simulation, 1, 2, 1);
        });
        assertThat(runs).containsExactly("[[], [ping 1, leave]]", "[[], [leave, ping 1]]");
    }

    @Test
    void the_search_ends_with_its_budget() {
        Coverage coverage = explore(0, 10, 2, simulation -> {
            ping(simulation, 1, 2, 1);
            ping(simulation, 1, 2, 2);
            ping(simulation, 1, 2, 3);
        });
        assertThat(coverage).isEqualTo(new Coverage(4, 12, false));
    }

    @Test
    void two_searches_make_the_same_runs() {
        Consumer<Simulation> verbs = simulation -> {
            ping(simulation, 1, 2, 1);
            ping(simulation, 2, 1, 2);
            ping(simulation, 1, 2, 3);
            timer(simulation, 1, "one", Duration.ofMillis(1));
        };
        explore(1, ENOUGH, 2, verbs);
        List<String> first = List.copyOf(runs);
        runs.clear();
        explore(1, ENOUGH, 2, verbs);
        assertThat(runs).isEqualTo(first).hasSizeGreaterThan(10);
    }

    /** A bug that shows only if the last of four messages comes first, and another message after the timer. */
    @Test
    void the_run_that_fails_is_one_with_the_fewest_deviations() {
        List<Simulation> simulations = new ArrayList<>();
        ScheduleSearch search = new ScheduleSearch(ENOUGH, 1);
        assertThatThrownBy(() -> search.explore(schedule -> {
                    Simulation simulation = by(schedule, 2, new LastFirst());
                    simulations.add(simulation);
                    timer(simulation, 2, "late", Duration.ofMillis(1));
                    for (int seq = 1; seq <= 4; seq++) {
                        ping(simulation, 1, 2, seq);
                    }
                    simulation.runFor(INSTANT);
                }))
                .isInstanceOf(InvariantBroken.class);
        Simulation failing = simulations.get(simulations.size() - 1);
        assertThat(stub(failing, 2).calls()).containsExactly("ping 4", "timer late", "ping 1");
    }

    private static final class LastFirst implements Invariant {
        @Override
        public String name() {
            return "order";
        }

        @Override
        public Optional<String> brokenBy(Step step) {
            List<String> calls = ((StubProtocol) step.protocol()).calls();
            boolean broken = calls.size() == 3
                    && calls.get(0).equals("ping 4")
                    && calls.get(1).startsWith("timer");
            return broken ? Optional.of(calls.toString()) : Optional.empty();
        }
    }

    @Test
    void a_budget_of_nothing_is_refused() {
        assertThatThrownBy(() -> new ScheduleSearch(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScheduleSearch(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
