package gossipkit.grading.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.sim.Trace;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraceRecordingTest {

    private final MemberId node2 = new MemberId("node2");
    private final MemberId node10 = new MemberId("node10");
    private final MemberId node3 = new MemberId("node3");

    @Test
    void whoeverIsNamedTakesPartInTheOrderOfNumbers() {
        Trace trace = new Trace("a header");
        trace.add(new TraceEvent.Sent(1, 1, node10, Optional.of(node2), new GossipMessage.Gossip(List.of())));
        trace.add(new TraceEvent.Changed(2, node2, node3, Optional.empty(), MemberState.ALIVE));

        Recording recording = TraceRecording.of("a title", trace);

        assertThat(recording.members()).containsExactly(node2, node3, node10);
        assertThat(recording.endMillis()).isEqualTo(2);
        assertThat(recording.events()).hasSize(2);
    }

    @Test
    void itLastsAsLongAsTheRunDid() {
        Trace trace = new Trace("a header");
        trace.add(new TraceEvent.Crashed(2, node2));
        trace.lasts(7_000);

        assertThat(TraceRecording.of("a title", trace).endMillis()).isEqualTo(7_000);
    }

    @Test
    void aRoundIsTheProbeIntervalThatTheHeaderTells() {
        assertThat(TraceRecording.periodMillis("5 members, seed 1, default settings"))
                .isEqualTo(1_000);
        assertThat(TraceRecording.periodMillis("5 members, probeInterval PT0.25S, fanout 2"))
                .isEqualTo(250);
        assertThat(TraceRecording.periodMillis("probeInterval PTnever")).isEqualTo(1_000);
    }

    @Test
    void aBeginningThatIsNoLongerKnownIsSaid() {
        Trace trace = new Trace("a header", 1);
        trace.add(new TraceEvent.Crashed(2, node2));
        assertThat(TraceRecording.notes(trace)).containsExactly("a header");

        trace.add(new TraceEvent.Crashed(3, node3));
        assertThat(TraceRecording.notes(trace)).hasSize(2).last().asString().contains("The first 1 events");
    }
}
