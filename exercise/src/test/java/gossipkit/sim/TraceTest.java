package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.swim.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final MemberId ANN = new MemberId("ann");

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
        trace.addTimer(12, ANN, "probe-7");
        assertThat(trace.events()).containsExactly(new TraceEvent.Called(12, ANN, "handleTimer(\"probe-7\")"));
    }

    @Test
    void tells_a_follower_everything_however_little_it_keeps() {
        Trace trace = new Trace("header", 1);
        List<TraceEvent> heard = new ArrayList<>();
        trace.follow(heard::add);
        trace.add(new TraceEvent.Crashed(1, ANN));
        trace.addTimer(2, ANN, "probe-7");
        assertThat(heard)
                .containsExactly(
                        new TraceEvent.Crashed(1, ANN), new TraceEvent.Called(2, ANN, "handleTimer(\"probe-7\")"));
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
    void refuses_to_keep_nothing() {
        assertThatThrownBy(() -> new Trace("header", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
