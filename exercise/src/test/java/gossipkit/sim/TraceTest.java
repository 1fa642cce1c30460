package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final MemberId ANN = new MemberId("ann");
    private static final Node NODE = new Node(1, new SplittableRandom(1));

    @Test
    void keeps_the_newest_events_up_to_its_capacity() {
        Trace trace = new Trace("header", 300);
        LongStream.range(0, 1_000).forEach(at -> trace.add(new TraceEvent.Crashed(at, ANN)));
        assertThat(trace.events())
                .extracting(TraceEvent::atMillis)
                .containsExactlyElementsOf(LongStream.range(700, 1_000).boxed().toList());
        assertThat(trace.dropped()).isEqualTo(700);
    }

    @Test
    void drops_nothing_before_it_is_full() {
        Trace trace = new Trace("header", 3);
        assertThat(trace.events()).isEmpty();
        LongStream.range(0, 3).forEach(at -> trace.add(new TraceEvent.Crashed(at, ANN)));
        assertThat(trace.events()).hasSize(3);
        assertThat(trace.dropped()).isZero();
    }

    @Test
    void tells_a_timer_as_the_call_it_was() {
        Trace trace = new Trace("header");
        trace.addCall(timer(), 12);
        assertThat(trace.events()).containsExactly(called(12));
    }

    @Test
    void tells_of_each_time_that_one_event_was_handled() {
        Trace trace = new Trace("header", 3);
        TimerFiring timer = timer();
        LongStream.range(0, 5).forEach(at -> trace.addCall(timer, at));
        assertThat(trace.events()).containsExactly(called(2), called(3), called(4));
    }

    @Test
    void tells_when_a_message_was_sent_and_when_it_arrived() {
        Trace trace = new Trace("header");
        GossipMessage message = new GossipMessage.Ping(1, NODE.id(), List.of());
        Arrival arrival = new Arrival(9, NODE, NODE, message);
        trace.addSent(arrival, 0);
        trace.addCall(arrival, 0);
        trace.addSent(new Arrival(10, NODE, null, message), 4);
        assertThat(trace.events())
                .containsExactly(
                        new TraceEvent.Sent(0, 9, NODE.id(), Optional.of(NODE.id()), message),
                        new TraceEvent.Arrived(0, 9),
                        new TraceEvent.Sent(4, 10, NODE.id(), Optional.empty(), message));
    }

    private static TimerFiring timer() {
        return new TimerFiring(new Life(NODE, 0, null, null), "probe-7");
    }

    private static TraceEvent called(long atMillis) {
        return new TraceEvent.Called(atMillis, NODE.id(), "handleTimer(\"probe-7\")");
    }

    @Test
    void tells_a_follower_everything_however_little_it_keeps() {
        Trace trace = new Trace("header", 1);
        List<TraceEvent> heard = new ArrayList<>();
        trace.follow(heard::add);
        trace.add(new TraceEvent.Crashed(1, ANN));
        trace.addCall(timer(), 2);
        assertThat(heard).containsExactly(new TraceEvent.Crashed(1, ANN), called(2));
        assertThatThrownBy(() -> trace.follow(heard::add)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tells_how_long_a_run_has_lasted_though_nothing_happened() {
        SimulationSettings settings = SimulationSettings.of(1, 1);
        Simulation idle = new Simulation(StubProtocol::new, settings, List.of());
        assertThat(idle.trace().endMillis()).isZero();
        idle.runFor(Duration.ofMillis(7));
        assertThat(idle.trace().endMillis()).isEqualTo(7);
    }

    @Test
    void tells_what_was_done_to_a_cluster_as_the_simulation_wrote_it() {
        Simulation cluster = new Simulation(StubProtocol::new, SimulationSettings.of(3, 1), List.of());
        cluster.restart(2);
        cluster.partition(Set.of(1, 3));
        cluster.heal();
        cluster.pause(1, Duration.ofSeconds(3));
        List<TraceEvent.Noted> noted = cluster.trace().events().stream()
                .filter(TraceEvent.Noted.class::isInstance)
                .map(TraceEvent.Noted.class::cast)
                .toList();
        assertThat(noted).extracting(TraceEvent.Noted::isRestart).containsExactly(true, false, false, false);
        assertThat(noted).extracting(TraceEvent.Noted::isPartition).containsExactly(false, true, false, false);
        assertThat(noted).extracting(TraceEvent.Noted::isHeal).containsExactly(false, false, true, false);
        assertThat(noted.get(1).side()).containsExactly(cluster.id(1), cluster.id(3));
        assertThat(noted.get(0).side()).isEmpty();
        assertThat(noted.get(3).pauseMillis()).hasValue(3_000);
        assertThat(noted.get(2).pauseMillis()).isEmpty();
    }

    @Test
    void refuses_to_keep_nothing() {
        assertThatThrownBy(() -> new Trace("header", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
