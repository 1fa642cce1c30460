package gossipkit.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.sim.ProtocolCrash;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.tests.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoloMemberTest {

    @Test
    void timersRunInOrderAtTheirInstants() {
        List<String> fired = new ArrayList<>();
        Subject.bind(
                (id, address, config, random, clock) -> new Idle() {
                    @Override
                    public List<GossipAction> tick() {
                        return List.of(timer("late", 300), timer("early", 100), timer("early too", 100));
                    }

                    @Override
                    public List<GossipAction> handleTimer(String name) {
                        fired.add(name + " at "
                                + Duration.between(SoloMember.BIRTH, clock.instant())
                                        .toMillis());
                        return name.equals("early") ? List.of(timer("again", 50)) : List.of();
                    }
                },
                1);
        SoloMember member = SoloMember.start();
        member.tick();
        member.advance(Duration.ofMillis(299));
        assertThat(fired).containsExactly("early at 100", "early too at 100", "again at 150");
        member.advance(Duration.ofMillis(1));
        assertThat(fired).last().isEqualTo("late at 300");
    }

    @Test
    void theNextTickComesOneIntervalAfterTheLastOnceTheTimersHaveRun() {
        List<Instant> ticks = new ArrayList<>();
        Subject.bind(
                (id, address, config, random, clock) -> new Idle() {
                    @Override
                    public List<GossipAction> tick() {
                        ticks.add(clock.instant());
                        return List.of();
                    }
                },
                1);
        SoloMember member = SoloMember.start();
        member.advance(Duration.ofMillis(70));
        member.nextTick();
        member.advance(Duration.ofMillis(400));
        member.nextTick();
        assertThat(ticks).containsExactly(SoloMember.BIRTH.plusMillis(70), SoloMember.BIRTH.plusMillis(1070));
    }

    @Test
    void whoeverIsPingedAnswersInAnAnsweredTick() {
        List<String> received = new ArrayList<>();
        Peer other = Peer.number(2);
        Subject.bind(
                (id, address, config, random, clock) -> new Idle() {
                    @Override
                    public List<GossipAction> tick() {
                        return List.of(new Send(other.address(), new Ping(9, id, List.of())));
                    }

                    @Override
                    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
                        received.add(Wording.of(message));
                        return List.of();
                    }
                },
                1);
        SoloMember.start().answeredTick();
        assertThat(received).containsExactly("Ack 9 from node2");
    }

    @Test
    void whatThrowsOrReturnsNullIsACrashThatNamesTheCall() {
        Subject.bind(
                (id, address, config, random, clock) -> new Idle() {
                    @Override
                    public List<GossipAction> tick() {
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public List<GossipAction> leave() {
                        return null;
                    }
                },
                1);
        SoloMember member = SoloMember.start();
        assertThatThrownBy(member::tick)
                .isInstanceOf(ProtocolCrash.class)
                .hasMessageContaining("tick() of node1")
                .hasRootCauseMessage("broken");
        assertThatThrownBy(member::leave).isInstanceOf(ProtocolCrash.class).hasMessageContaining("leave() of node1");
    }

    @Test
    void everyRunIsTold() {
        Subject.bind((id, address, config, random, clock) -> new Idle(), 1);
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 3));
        member.tick();
        assertThat(Subject.lastRun().orElseThrow().events()).hasSize(3).first().isInstanceOf(TraceEvent.Sent.class);
    }

    private static ScheduleTimer timer(String name, long millis) {
        return new ScheduleTimer(name, Duration.ofMillis(millis));
    }
}
