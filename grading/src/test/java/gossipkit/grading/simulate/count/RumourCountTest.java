package gossipkit.grading.simulate.count;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.simulate.rumour.Rumour;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RumourCountTest {

    private static final MemberId ANN = new MemberId("node1");
    private static final MemberId BOB = new MemberId("node2");
    private static final MemberId CAT = new MemberId("node3");
    private static final MemberId NEWS = Rumour.id("news", "1");
    private static final MemberUpdate CLAIM = new Rumour(NEWS, new Address("10.0.0.1", 7946), 0, 0).toUpdate();

    private final RumourCount count = new RumourCount(List.of(ANN, BOB, CAT), NEWS, 1_000);
    private long messages;

    @Test
    void countsWhoHearsItWhenOverHowManyHops() {
        start();
        send(100, ANN, BOB, new Gossip(List.of(CLAIM)));
        learns(100, BOB);
        send(1_500, BOB, CAT, new Gossip(List.of(CLAIM)));
        learns(1_500, CAT);
        Counts counts = count.end(2_000);
        assertThat(counts.rumour().orElseThrow().learnedMillis()).containsExactly(0, 100, 1_500);
        assertThat(counts.hops()).isEqualTo(new HopSum(2, 3, 2));
        assertThat(counts.rounds()).extracting(Round::informed).containsExactly(2, 3);
        assertThat(counts.agreements().get(0).agreedMillis()).hasValue(1_500);
    }

    @Test
    void aTellerThatStartsAgainMeanwhileHasToldNevertheless() {
        start();
        send(100, ANN, BOB, new Gossip(List.of(CLAIM)));
        learns(100, BOB);
        messages++;
        count.accept(new TraceEvent.Sent(200, messages, BOB, Optional.of(CAT), new Gossip(List.of(CLAIM))));
        count.accept(new TraceEvent.Crashed(205, BOB));
        count.accept(new TraceEvent.Noted(205, Optional.of(BOB), "restart"));
        count.accept(new TraceEvent.Arrived(210, messages));
        learns(210, CAT);
        assertThat(count.end(1_000).hops().max()).isEqualTo(2);
    }

    @Test
    void whatIsToldAgainIsARepeatAndARequestIsNoCopy() {
        start();
        send(100, BOB, ANN, new SyncRequest(BOB, List.of(CLAIM)));
        send(200, CAT, ANN, new Gossip(List.of(CLAIM)));
        Counts counts = count.end(1_000);
        assertThat(counts.rumour().orElseThrow().copies()).isOne();
        assertThat(counts.rumour().orElseThrow().repeats()).isOne();
        assertThat(counts.traffic().all().messages()).isEqualTo(2);
    }

    @Test
    void whoeverIsDownNeedNotKnowAndWhoeverStartsAgainKnowsNothing() {
        start();
        send(100, ANN, BOB, new Gossip(List.of(CLAIM)));
        learns(100, BOB);
        count.accept(new TraceEvent.Crashed(200, CAT));
        count.accept(new TraceEvent.Crashed(200, BOB));
        count.accept(new TraceEvent.Noted(1_200, Optional.of(BOB), "restart"));
        List<Round> rounds = count.end(2_000).rounds();
        assertThat(rounds).extracting(Round::up).containsExactly(1, 2);
        assertThat(rounds).extracting(Round::informed).containsExactly(1, 1);
        assertThat(rounds.get(0).happened().get(0).text()).isEqualTo("node2, node3 crashed");
    }

    private void start() {
        count.accept(new TraceEvent.Called(0, ANN, "updateMetadata(\"news\", \"1\")"));
        learns(0, ANN);
    }

    private void send(long atMillis, MemberId from, MemberId to, GossipMessage message) {
        messages++;
        count.accept(new TraceEvent.Sent(atMillis, messages, from, Optional.of(to), message));
        count.accept(new TraceEvent.Arrived(atMillis, messages));
    }

    private void learns(long atMillis, MemberId who) {
        count.accept(new TraceEvent.Changed(atMillis, who, NEWS, Optional.empty(), MemberState.ALIVE));
    }
}
