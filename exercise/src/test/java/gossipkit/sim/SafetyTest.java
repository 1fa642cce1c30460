package gossipkit.sim;

import static gossipkit.sim.StubProtocol.cluster;
import static gossipkit.sim.StubProtocol.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a run does with protocols that misbehave, and with invariants. */
class SafetyTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final SimulationSettings CALM = SimulationSettings.of(3, 1);
    private static final MemberId NODE_1 = new MemberId("node1");
    private static final MemberId NODE_3 = new MemberId("node3");

    /** A cluster that does what a supplier says in that call of its second member. */
    private static Simulation misbehavingIn(String call, Supplier<List<GossipAction>> deed) {
        return new Simulation(
                (id, address, config, random, clock) -> new StubProtocol(id, address, config, random, clock) {
                    @Override
                    List<GossipAction> answer(String heard) {
                        return id.value().equals("node2") && heard.startsWith(call) ? deed.get() : List.of();
                    }
                },
                CALM,
                List.of());
    }

    private static List<GossipAction> fail(String message) {
        throw new IllegalStateException(message);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> List<GossipAction> sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static ProtocolCrash crashOf(Simulation simulation) {
        return catchThrowableOfType(ProtocolCrash.class, () -> simulation.runFor(SECOND));
    }

    @Test
    void a_protocol_that_throws_crashes_the_run_and_is_named() {
        ProtocolCrash crash = crashOf(misbehavingIn("tick", () -> fail("oops")));
        assertThat(crash.member().value()).isEqualTo("node2");
        assertThat(crash.call()).isEqualTo("tick()");
        assertThat(crash).hasMessageContaining("IllegalStateException").hasRootCauseMessage("oops");
    }

    @Test
    void a_crash_names_the_message_that_was_handled() {
        assertThat(callNamedFor(new Ping(7, NODE_1, List.of()))).isEqualTo("handleMessage(Ping 7 from node1)");
        assertThat(callNamedFor(new Ack(8, NODE_3, List.of()))).isEqualTo("handleMessage(Ack 8 from node3)");
        assertThat(callNamedFor(new PingReq(9, NODE_1, NODE_3, List.of())))
                .isEqualTo("handleMessage(PingReq 9 from node1 for node3)");
        assertThat(callNamedFor(new Gossip(List.of()))).isEqualTo("handleMessage(Gossip from node1)");
        assertThat(callNamedFor(new Sync(List.of()))).isEqualTo("handleMessage(Sync from node1)");
    }

    private static String callNamedFor(GossipMessage message) {
        Simulation simulation = misbehavingIn(message instanceof Ping ? "ping" : "message", () -> fail("oops"));
        tell(simulation, 1, new Send(simulation.address(2), message));
        return crashOf(simulation).call();
    }

    @Test
    void a_crash_names_the_timer_or_the_verb() {
        Simulation timed = misbehavingIn("timer", () -> fail("oops"));
        StubProtocol.timer(timed, 2, "t-1", SECOND);
        assertThat(crashOf(timed).call()).isEqualTo("handleTimer(\"t-1\")");
        assertThatThrownBy(() -> misbehavingIn("metadata", () -> fail("oops")).updateMetadata(2, "k", "v"))
                .isInstanceOf(ProtocolCrash.class)
                .hasMessageContaining("updateMetadata(\"k\", \"v\")");
        assertThatThrownBy(() -> misbehavingIn("bootstrap", () -> fail("oops")).joinAll())
                .isInstanceOf(ProtocolCrash.class)
                .hasMessageContaining("bootstrap([10.0.0.1:7946]) of node2");
    }

    @Test
    void checked_exceptions_stack_overflows_and_failed_assertions_are_crashes_too() {
        assertThat(crashOf(misbehavingIn("tick", () -> SafetyTest.<RuntimeException>sneak(new IOException()))))
                .hasCauseInstanceOf(IOException.class);
        assertThat(crashOf(misbehavingIn("tick", SafetyTest::endless))).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(crashOf(misbehavingIn("tick", () -> SafetyTest.<RuntimeException>sneak(new AssertionError()))))
                .hasCauseInstanceOf(AssertionError.class);
    }

    private static List<GossipAction> endless() {
        List<GossipAction> deeper = endless();
        return deeper.isEmpty() ? deeper : List.of();
    }

    @Test
    void what_is_wrong_with_the_jvm_is_no_crash_of_the_protocol() {
        Simulation simulation = misbehavingIn("tick", () -> SafetyTest.<RuntimeException>sneak(new OutOfMemoryError()));
        assertThatThrownBy(() -> simulation.runFor(SECOND)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void returning_null_or_a_list_that_holds_null_is_a_crash() {
        assertThat(crashOf(misbehavingIn("tick", () -> null))).hasMessage("tick() of node2 returned null");
        assertThat(crashOf(misbehavingIn("tick", () -> Arrays.asList((GossipAction) null))))
                .hasMessage("tick() of node2 returned a list that holds null");
    }

    @Test
    void a_list_that_throws_is_a_crash() {
        List<GossipAction> trap = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public <T> T[] toArray(T[] array) {
                throw new UnsupportedOperationException("no");
            }
        };
        assertThat(crashOf(misbehavingIn("tick", () -> trap))).hasRootCauseMessage("no");
    }

    @Test
    void a_constructor_that_throws_is_a_crash() {
        assertThatThrownBy(() -> new Simulation(
                        (id, address, config, random, clock) -> {
                            throw new IllegalArgumentException("no");
                        },
                        CALM,
                        List.of()))
                .isInstanceOf(ProtocolCrash.class)
                .hasMessageContaining("the constructor of node1");
        assertThatThrownBy(() -> new Simulation((id, address, config, random, clock) -> null, CALM, List.of()))
                .isInstanceOf(ProtocolCrash.class)
                .hasMessage("the constructor of node1 returned null");
    }

    /** Breaks at a step, and remembers all it was shown. */
    private static final class Watcher implements Invariant {

        private final List<Step> steps = new ArrayList<>();
        private final int breaksAt;

        Watcher(int breaksAt) {
            this.breaksAt = breaksAt;
        }

        @Override
        public String name() {
            return "few steps";
        }

        @Override
        public Optional<String> brokenBy(Step step) {
            steps.add(step);
            return steps.size() == breaksAt ? Optional.of("step " + breaksAt + " came") : Optional.empty();
        }
    }

    @Test
    void a_broken_invariant_ends_the_run_at_the_step_that_broke_it() {
        Watcher watcher = new Watcher(5);
        Watcher patient = new Watcher(0);
        Simulation simulation = cluster(CALM, patient, watcher);
        InvariantBroken broken =
                catchThrowableOfType(InvariantBroken.class, () -> simulation.runFor(SECOND.multipliedBy(10)));
        assertThat(broken.invariant()).isEqualTo("few steps");
        assertThat(broken.sentence()).isEqualTo("step 5 came");
        assertThat(watcher.steps).hasSize(5).isEqualTo(patient.steps);
        assertThat(simulation.nowMillis()).isEqualTo(watcher.steps.get(4).atMillis());
        assertThat(simulation.trace().events()).hasSize(5);
    }

    @Test
    void a_step_tells_the_whole_call() {
        Watcher watcher = new Watcher(0);
        Simulation simulation = cluster(CALM, watcher);
        Ping ping = new Ping(4, simulation.id(1), List.of());
        Send send = new Send(simulation.address(2), ping);
        tell(simulation, 1, send);
        simulation.deliver(1, 2, ping);
        assertThat(watcher.steps)
                .containsExactly(
                        new Step(
                                0,
                                simulation.id(1),
                                0,
                                simulation.node(1),
                                Step.Call.UPDATE_METADATA,
                                Optional.empty(),
                                List.of(send)),
                        new Step(
                                0,
                                simulation.id(2),
                                0,
                                simulation.node(2),
                                Step.Call.MESSAGE,
                                Optional.of(ping),
                                List.of()));
    }

    @Test
    void a_reported_change_is_in_the_trace() {
        Simulation simulation = cluster(CALM);
        Optional<MemberState> before = Optional.of(MemberState.ALIVE);
        tell(simulation, 1, new MembershipChange(simulation.id(2), before, MemberState.SUSPECT));
        assertThat(simulation.trace().events())
                .contains(new TraceEvent.Changed(0, simulation.id(1), simulation.id(2), before, MemberState.SUSPECT));
    }

    @Test
    void the_trace_starts_with_the_settings_and_stays_bounded() {
        Simulation simulation = cluster(SimulationSettings.of(3, 4711));
        simulation.runFor(Duration.ofHours(3));
        assertThat(simulation.trace().header()).contains("seed 4711").doesNotContain("\n");
        assertThat(simulation.trace().events()).hasSize(Trace.DEFAULT_CAPACITY);
        assertThat(simulation.trace().dropped()).isEqualTo(3 * 3 * 3_600 - Trace.DEFAULT_CAPACITY);
    }
}
