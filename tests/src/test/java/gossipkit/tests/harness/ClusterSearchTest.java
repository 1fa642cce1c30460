package gossipkit.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gossipkit.sim.ScheduleSearch;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Arrived;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.MemberId;
import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import gossipkit.tests.Subject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clusters of specimens whose faults only some orders of events show. */
class ClusterSearchTest {

    private static final Duration INSTANT = Duration.ofMillis(1);

    /** Takes the Acks to come in the order in which it was asked to relay; as they do by default. */
    private static final class OrderlyRelay extends Idle {

        private final MemberId id;
        private final Deque<PingReq> requests = new ArrayDeque<>();
        private long seq;

        OrderlyRelay(MemberId id) {
            this.id = id;
        }

        @Override
        public List<GossipAction> handleMessage(Address from, GossipMessage message) {
            if (message instanceof Ping ping) {
                return List.of(new Send(from, new Ack(ping.seq(), id, List.of())));
            } else if (message instanceof PingReq request) {
                requests.add(request);
                seq++;
                return List.of(new Send(addressOf(request.target()), new Ping(seq, id, List.of())));
            } else if (message instanceof Ack && !requests.isEmpty()) {
                PingReq request = requests.remove();
                Ack forwarded = new Ack(request.seq(), request.target(), List.of());
                return List.of(new Send(addressOf(request.from()), forwarded));
            }
            return List.of();
        }

        private static Address addressOf(MemberId id) {
            return Peer.named(id.value()).orElseThrow().address();
        }
    }

    private static RuleBroken searchFailing() {
        Subject.bind((id, address, config, random, clock) -> new OrderlyRelay(id), 1);
        return catchThrowableOfType(
                RuleBroken.class,
                () -> new ScheduleSearch(10_000, 0).explore(schedule -> {
                    Cluster cluster = new Cluster(
                            schedule,
                            Cluster.calm(3, 0),
                            Invariants.forwardedAcks(Cluster.calm(3, 0).config()));
                    cluster.act(running -> {
                        running.deliver(1, 2, Peer.number(1).pingReq(70, Peer.number(3)));
                        running.deliver(3, 2, Peer.number(3).pingReq(80, Peer.number(1)));
                    });
                    cluster.runFor(INSTANT);
                }));
    }

    private static List<TraceEvent> lastRun() {
        return Subject.lastRun().orElseThrow().events();
    }

    @Test
    void anOrderThatBreaksARuleIsFoundAndTold() {
        RuleBroken broken = searchFailing();
        assertThat(broken.rule()).isEqualTo(Rule.P7);
        assertThat(broken.found()).contains("Ack 70 from node3 to node1");
        // Messages 1 and 3 are the PingReqs; the Ping to node1, number 4, comes first, and so does its Ack.
        assertThat(lastRun().stream().filter(Arrived.class::isInstance))
                .extracting(event -> ((Arrived) event).number())
                .containsExactly(1L, 3L, 4L, 5L);
    }

    @Test
    void theSameRunIsFoundAgain() {
        RuleBroken first = searchFailing();
        List<TraceEvent> run = lastRun();
        assertThat(searchFailing()).hasMessage(first.getMessage());
        assertThat(lastRun()).isEqualTo(run);
    }

    @Test
    void aRunWithoutEndIsARuleBroken() {
        List<Long> pings = new ArrayList<>();
        Subject.bind(
                (id, address, config, random, clock) -> new Idle() {
                    @Override
                    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
                        pings.add(0L);
                        return List.of(new Send(from, message));
                    }
                },
                1);
        RuleBroken broken = catchThrowableOfType(
                RuleBroken.class,
                () -> new ScheduleSearch(10, 0).explore(schedule -> {
                    Cluster cluster = new Cluster(schedule, Cluster.calm(2, 0));
                    cluster.act(running -> running.deliver(1, 2, Peer.number(1).ping(1)))
                            .runFor(INSTANT);
                }));
        assertThat(broken.rule()).isEqualTo(Rule.G6);
        assertThat(pings).hasSizeLessThan(3_000);
    }
}
