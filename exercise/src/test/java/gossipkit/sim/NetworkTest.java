package gossipkit.sim;

import static gossipkit.sim.StubProtocol.cluster;
import static gossipkit.sim.StubProtocol.ping;
import static gossipkit.sim.StubProtocol.stub;
import static gossipkit.sim.StubProtocol.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.sim.StubProtocol.Heard;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage.Ping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final SimulationSettings CALM = SimulationSettings.of(4, 1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static List<String> losses(Simulation simulation) {
        return simulation.trace().events().stream()
                .filter(TraceEvent.Lost.class::isInstance)
                .map(event -> ((TraceEvent.Lost) event).why())
                .toList();
    }

    private static void pingOften(Simulation simulation, int from, int to, int times) {
        for (int seq = 0; seq < times; seq++) {
            ping(simulation, from, to, seq);
        }
    }

    @Test
    void latency_is_spread_over_the_whole_range_and_no_further() {
        Simulation simulation = cluster(CALM.withLatency(Duration.ofMillis(5), Duration.ofMillis(14)));
        pingOften(simulation, 1, 2, 1_000);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).heard()).hasSize(1_000);
        assertThat(stub(simulation, 2).heard())
                .extracting(Heard::atMillis)
                .containsOnly(5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L);
    }

    @Test
    void messages_overtake_each_other() {
        Simulation simulation = cluster(CALM);
        pingOften(simulation, 1, 2, 100);
        simulation.runFor(SECOND);
        List<String> sent =
                LongStream.range(0, 100).mapToObj(seq -> "ping " + seq).toList();
        assertThat(stub(simulation, 2).calls())
                .containsExactlyInAnyOrderElementsOf(sent)
                .isNotEqualTo(sent);
    }

    @Test
    void equal_latencies_keep_the_order() {
        Simulation simulation = cluster(CALM.withLatency(Duration.ofMillis(7), Duration.ofMillis(7)));
        pingOften(simulation, 1, 2, 20);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).heard())
                .containsExactlyElementsOf(LongStream.range(0, 20)
                        .mapToObj(seq -> new Heard(7, "ping " + seq))
                        .toList());
    }

    @Test
    void no_latency_at_all_is_possible() {
        Simulation simulation = cluster(CALM.withLatency(Duration.ZERO, Duration.ZERO));
        ping(simulation, 1, 2, 1);
        simulation.runFor(Duration.ZERO);
        assertThat(stub(simulation, 2).heard()).containsExactly(new Heard(0, "ping 1"));
    }

    @Test
    void loses_about_as_many_as_asked() {
        Simulation simulation = cluster(CALM.withLoss(0.3));
        pingOften(simulation, 1, 2, 5_000);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).calls().size()).isBetween(3_350, 3_650);
        assertThat(losses(simulation))
                .hasSize(5_000 - stub(simulation, 2).calls().size())
                .containsOnly("loss");
    }

    @Test
    void loss_can_be_set_during_the_run() {
        Simulation simulation = cluster(CALM);
        simulation.setLoss(1);
        pingOften(simulation, 1, 2, 10);
        simulation.setLoss(0);
        ping(simulation, 1, 2, 99);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).calls()).containsExactly("ping 99");
        assertThatThrownBy(() -> simulation.setLoss(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_loss_does_not_move_the_messages_that_still_arrive() {
        Simulation whole = cluster(CALM);
        Simulation lossy = cluster(CALM.withLoss(0.5));
        for (Simulation simulation : List.of(whole, lossy)) {
            pingOften(simulation, 1, 2, 100);
            simulation.runFor(SECOND);
        }
        assertThat(stub(whole, 2).heard()).containsAll(stub(lossy, 2).heard());
    }

    @Test
    void a_duplicate_is_a_message_of_its_own() {
        Simulation simulation = cluster(CALM.withDuplication(1));
        pingOften(simulation, 1, 2, 50);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).calls()).hasSize(100);
        assertThat(simulation.trace().events())
                .filteredOn(TraceEvent.Sent.class::isInstance)
                .extracting(event -> ((TraceEvent.Sent) event).number())
                .hasSize(100)
                .doesNotHaveDuplicates();
        long both = LongStream.range(0, 50)
                .filter(seq -> stub(simulation, 2).heard().stream()
                                .filter(heard -> heard.call().equals("ping " + seq))
                                .distinct()
                                .count()
                        == 2)
                .count();
        assertThat(both).as("pairs that arrive apart").isGreaterThan(30);
    }

    @Test
    void duplicates_about_as_many_as_asked() {
        Simulation simulation = cluster(CALM.withDuplication(0.2));
        pingOften(simulation, 1, 2, 5_000);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).calls().size()).isBetween(5_850, 6_150);
    }

    @Test
    void a_partition_stops_messages_both_ways_until_it_is_healed() {
        Simulation simulation = cluster(CALM);
        simulation.partition(Set.of(1, 3));
        ping(simulation, 1, 2, 12);
        ping(simulation, 2, 1, 21);
        ping(simulation, 1, 3, 13);
        ping(simulation, 2, 4, 24);
        simulation.runFor(SECOND);
        simulation.heal();
        ping(simulation, 1, 2, 112);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 1).calls()).isEmpty();
        assertThat(stub(simulation, 2).calls()).containsExactly("ping 112");
        assertThat(stub(simulation, 3).calls()).containsExactly("ping 13");
        assertThat(stub(simulation, 4).calls()).containsExactly("ping 24");
        assertThat(losses(simulation)).containsExactly("partition", "partition");
        assertThat(simulation.trace().events())
                .contains(
                        new TraceEvent.Noted(0, Optional.empty(), "partition node1 node3"),
                        new TraceEvent.Noted(1_000, Optional.empty(), "heal"));
    }

    @Test
    void partitions_hold_together() {
        Simulation simulation = cluster(CALM);
        simulation.partition(Set.of(1));
        simulation.partition(Set.of(2));
        ping(simulation, 1, 3, 13);
        ping(simulation, 2, 3, 23);
        ping(simulation, 1, 2, 12);
        ping(simulation, 3, 4, 34);
        simulation.runFor(SECOND);
        assertThat(losses(simulation)).hasSize(3);
        assertThat(stub(simulation, 4).calls()).hasSize(1);
    }

    @Test
    void a_cut_is_one_way() {
        Simulation simulation = cluster(CALM);
        simulation.cut(1, 2);
        ping(simulation, 1, 2, 12);
        ping(simulation, 2, 1, 21);
        ping(simulation, 1, 3, 13);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 1).calls()).containsExactly("ping 21");
        assertThat(stub(simulation, 2).calls()).isEmpty();
        assertThat(stub(simulation, 3).calls()).containsExactly("ping 13");
        assertThat(losses(simulation)).containsExactly("cut");
        simulation.heal();
        ping(simulation, 1, 2, 112);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).calls()).containsExactly("ping 112");
    }

    @Test
    void faults_are_judged_when_a_message_is_sent() {
        Simulation simulation = cluster(CALM.withLatency(Duration.ofMillis(10), Duration.ofMillis(10)));
        ping(simulation, 1, 2, 1);
        simulation.partition(Set.of(1));
        ping(simulation, 1, 2, 2);
        simulation.heal();
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 2).calls()).containsExactly("ping 1");
    }

    @Test
    void a_slow_member_sends_and_receives_late() {
        Simulation simulation = cluster(CALM.withLatency(Duration.ofMillis(10), Duration.ofMillis(10)));
        simulation.slow(1, Duration.ofMillis(200));
        simulation.slow(2, Duration.ofMillis(30));
        ping(simulation, 1, 3, 13);
        ping(simulation, 3, 1, 31);
        ping(simulation, 1, 2, 12);
        ping(simulation, 3, 4, 34);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 3).heard()).containsExactly(new Heard(210, "ping 13"));
        assertThat(stub(simulation, 1).heard()).containsExactly(new Heard(210, "ping 31"));
        assertThat(stub(simulation, 2).heard()).containsExactly(new Heard(240, "ping 12"));
        assertThat(stub(simulation, 4).heard()).containsExactly(new Heard(10, "ping 34"));
        simulation.heal();
        ping(simulation, 1, 3, 113);
        simulation.runFor(SECOND);
        assertThat(stub(simulation, 3).heard()).contains(new Heard(1_010, "ping 113"));
    }

    @Test
    void an_unknown_address_loses_the_message() {
        Simulation simulation = cluster(CALM);
        tell(simulation, 1, new Send(new Address("192.0.2.1", 1), new Ping(1, simulation.id(1), List.of())));
        simulation.runFor(SECOND);
        assertThat(losses(simulation)).containsExactly("no such address");
        assertThat(simulation.trace().events())
                .contains(new TraceEvent.Sent(
                        0, 1, simulation.id(1), Optional.empty(), new Ping(1, simulation.id(1), List.of())));
    }

    @Test
    void sending_and_arriving_have_one_number_in_the_trace() {
        Simulation simulation = cluster(CALM.withLatency(Duration.ofMillis(10), Duration.ofMillis(10)));
        Ping ping = new Ping(5, simulation.id(1), List.of());
        tell(simulation, 1, new Send(simulation.address(2), ping));
        simulation.runFor(SECOND);
        assertThat(simulation.trace().events())
                .contains(
                        new TraceEvent.Sent(0, 1, simulation.id(1), Optional.of(simulation.id(2)), ping),
                        new TraceEvent.Arrived(10, 1));
    }

    @Test
    void a_forged_message_passes_all_faults_at_once() {
        Simulation simulation = cluster(CALM.withLoss(1));
        simulation.partition(Set.of(1));
        simulation.deliver(1, 2, new Ping(3, simulation.id(1), List.of()));
        assertThat(stub(simulation, 2).heard()).containsExactly(new Heard(0, "ping 3"));
    }

    @Test
    void addresses_are_distinct_and_literal() {
        Simulation simulation = cluster(SimulationSettings.of(600, 1));
        assertThat(simulation.address(1)).isEqualTo(Address.parse("10.0.0.1:7946"));
        assertThat(simulation.id(600).value()).isEqualTo("node600");
        assertThat(LongStream.rangeClosed(1, 600).mapToObj(node -> simulation.address((int) node)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_verb_on_nobody_is_refused() {
        Simulation simulation = cluster(CALM);
        assertThatThrownBy(() -> simulation.crash(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulation.cut(1, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5");
        assertThatThrownBy(() -> simulation.partition(Set.of(9))).isInstanceOf(IllegalArgumentException.class);
    }
}
