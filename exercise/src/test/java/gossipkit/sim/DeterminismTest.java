package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static SimulationSettings rough(long seed) {
        return SimulationSettings.of(6, seed).withLoss(0.1).withDuplication(0.1);
    }

    private static List<TraceEvent> eventfulRun(SimulationSettings settings) {
        Simulation simulation = new Simulation(PingPongProtocol::new, settings, List.of());
        simulation.joinAll();
        simulation.at(SECOND.multipliedBy(3), () -> simulation.crash(2));
        simulation.at(SECOND.multipliedBy(5), () -> simulation.restart(2));
        simulation.at(SECOND.multipliedBy(5), () -> simulation.join(2, 1));
        simulation.at(SECOND.multipliedBy(6), () -> simulation.partition(Set.of(4, 1, 6)));
        simulation.at(SECOND.multipliedBy(8), simulation::heal);
        simulation.at(SECOND.multipliedBy(9), () -> simulation.pause(3, SECOND.multipliedBy(2)));
        simulation.runFor(SECOND.multipliedBy(20));
        return simulation.trace().events();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_same_seed_gives_the_same_trace(boolean shuffledTies) {
        SimulationSettings settings = rough(1).withShuffledTies(shuffledTies);
        assertThat(eventfulRun(settings)).isEqualTo(eventfulRun(settings)).hasSizeGreaterThan(500);
    }

    /** Only a second JVM shows what depends on the JVM: so the run is compared with one that another JVM made. */
    @Test
    void the_same_seed_gives_the_same_trace_on_every_jvm() {
        List<TraceEvent> events = eventfulRun(rough(1).withShuffledTies(true));
        assertThat(List.of(events.size(), events.toString().hashCode())).containsExactly(695, 1133013744);
    }

    @Test
    void another_seed_gives_another_trace() {
        assertThat(eventfulRun(rough(1))).isNotEqualTo(eventfulRun(rough(2)));
    }

    @Test
    void the_size_of_the_ring_is_no_part_of_the_run() {
        Simulation simulation = Simulation.onPriorityQueue(PingPongProtocol::new, rough(1), List.of());
        Simulation usual = new Simulation(PingPongProtocol::new, rough(1), List.of());
        for (Simulation one : List.of(simulation, usual)) {
            one.joinAll();
            one.runFor(SECOND.multipliedBy(10));
        }
        assertThat(simulation.trace().events()).isEqualTo(usual.trace().events());
    }

    @Test
    void ties_are_first_in_first_out() {
        assertThat(orderOfTies(SimulationSettings.of(1, 1))).containsExactlyElementsOf(inOrder());
    }

    @Test
    void shuffled_ties_depend_on_the_seed() {
        List<String> shuffled = orderOfTies(SimulationSettings.of(1, 1).withShuffledTies(true));
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(inOrder()).isNotEqualTo(inOrder());
        assertThat(shuffled)
                .isNotEqualTo(orderOfTies(SimulationSettings.of(1, 2).withShuffledTies(true)))
                .isEqualTo(orderOfTies(SimulationSettings.of(1, 1).withShuffledTies(true)));
    }

    private static List<String> inOrder() {
        List<String> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add("timer " + i);
        }
        return calls;
    }

    private static List<String> orderOfTies(SimulationSettings settings) {
        Simulation simulation = StubProtocol.cluster(settings);
        for (int i = 0; i < 10; i++) {
            StubProtocol.timer(simulation, 1, Integer.toString(i), Duration.ofMillis(100));
        }
        simulation.runFor(SECOND);
        return StubProtocol.stub(simulation, 1).calls();
    }

    /** Its first member draws a number of times before it tells what it drew; the others draw once. */
    private static final class Drawing extends StubProtocol {

        private final long drawn;

        Drawing(int drawsOfFirst, MemberId id, Address address, RandomGenerator random, InstantSource clock) {
            super(id, address, GossipConfig.defaults(), random, clock);
            for (int i = 1; i < (id.value().equals("node1") ? drawsOfFirst : 1); i++) {
                random.nextLong();
            }
            drawn = random.nextLong();
        }

        @Override
        List<GossipAction> answer(String call) {
            return super.answer(call + " " + random.nextLong());
        }
    }

    @Test
    void what_one_member_draws_does_not_move_another() {
        Simulation thrifty = drawing(1);
        Simulation wasteful = drawing(1_000);
        assertThat(((Drawing) thrifty.node(1)).drawn).isNotEqualTo(((Drawing) wasteful.node(1)).drawn);
        assertThat(StubProtocol.stub(thrifty, 2).heard())
                .isNotEmpty()
                .isEqualTo(StubProtocol.stub(wasteful, 2).heard());
    }

    private static Simulation drawing(int drawsOfFirst) {
        Simulation simulation = new Simulation(
                (id, address, config, random, clock) -> new Drawing(drawsOfFirst, id, address, random, clock),
                SimulationSettings.of(2, 1),
                List.of());
        simulation.runFor(SECOND.multipliedBy(3));
        return simulation;
    }

    @Test
    void what_one_member_sends_does_not_move_the_messages_of_another() {
        Simulation quiet = StubProtocol.cluster(rough(1));
        Simulation noisy = StubProtocol.cluster(rough(1));
        for (int seq = 0; seq < 50; seq++) {
            StubProtocol.ping(noisy, 1, 3, 1_000);
            StubProtocol.ping(quiet, 2, 4, seq);
            StubProtocol.ping(noisy, 2, 4, seq);
        }
        quiet.runFor(SECOND);
        noisy.runFor(SECOND);
        assertThat(StubProtocol.stub(quiet, 4).heard())
                .isEqualTo(StubProtocol.stub(noisy, 4).heard());
    }
}
