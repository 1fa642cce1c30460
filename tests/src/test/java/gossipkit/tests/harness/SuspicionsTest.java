package gossipkit.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.sim.Step;
import gossipkit.sim.Step.Call;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Suspicions of 400 ms. */
class SuspicionsTest {

    private static final Peer OTHER = Peer.number(2);

    private final Suspicions suspicions = new Suspicions(
            GossipConfig.defaults().withProbeTimeout(Duration.ofMillis(100)).withSuspicionMultiplier(2));

    private Optional<String> held(long atMillis, Call call, MemberState state, long incarnation) {
        Idle viewer = new Idle() {
            @Override
            public List<Member> allMembers() {
                return List.of(new Member(OTHER.id(), state, incarnation, OTHER.address(), Map.of(), Instant.EPOCH));
            }
        };
        return suspicions.brokenBy(
                new Step(atMillis, Peer.number(1).id(), 0, viewer, call, Optional.empty(), List.of()));
    }

    @Test
    void deathAfterTheWholeTimeIsRight() {
        assertThat(held(7, Call.TIMER, MemberState.SUSPECT, 0)).isEmpty();
        assertThat(held(407, Call.TIMER, MemberState.DEAD, 0)).isEmpty();
    }

    @Test
    void ownDeathBeforeThatIsTooEarly() {
        held(7, Call.TIMER, MemberState.SUSPECT, 0);
        assertThat(held(406, Call.TIMER, MemberState.DEAD, 0)).contains("node2 DEAD@0 after 399 ms, at node1");
    }

    @Test
    void deathByHearsayMayComeAtAnyTime() {
        held(7, Call.TIMER, MemberState.SUSPECT, 0);
        assertThat(held(8, Call.MESSAGE, MemberState.DEAD, 0)).isEmpty();
    }

    @Test
    void aSuspicionIsNotForEver() {
        held(7, Call.MESSAGE, MemberState.SUSPECT, 0);
        assertThat(held(407, Call.MESSAGE, MemberState.SUSPECT, 0)).isEmpty();
        assertThat(held(408, Call.MESSAGE, MemberState.SUSPECT, 0)).isPresent();
    }

    @Test
    void aHigherIncarnationIsAnotherSuspicion() {
        held(7, Call.MESSAGE, MemberState.SUSPECT, 0);
        held(300, Call.MESSAGE, MemberState.SUSPECT, 1);
        assertThat(held(500, Call.MESSAGE, MemberState.SUSPECT, 1)).isEmpty();
        assertThat(held(600, Call.TIMER, MemberState.DEAD, 1)).isPresent();
    }
}
