package gossipkit.grading.simulate.count;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.sim.TraceEvent;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RunCountTest {

    private static final MemberId ANN = new MemberId("node1");
    private static final MemberId BOB = new MemberId("node2");
    private static final MemberId CAT = new MemberId("node3");

    private final RunCount count = new RunCount(List.of(ANN, BOB, CAT), 1_000);
    private long messages;

    @Test
    void newsIsOneHopFurtherFromItsSourceWithEachTeller() {
        tell(10, BOB, ANN);
        changed(10, ANN, BOB, MemberState.ALIVE);
        tell(20, ANN, CAT);
        changed(20, CAT, BOB, MemberState.ALIVE);
        changed(20, CAT, ANN, MemberState.ALIVE);
        HopSum hops = count.end(1_000).hops();
        assertThat(hops.told()).isEqualTo(3);
        assertThat(hops.sum()).isEqualTo(1 + 2 + 1);
        assertThat(hops.max()).isEqualTo(2);
    }

    @Test
    void whatIsFoundOutByOneselfIsNoHop() {
        tell(10, BOB, ANN);
        called(20, ANN, "tick()");
        changed(20, ANN, CAT, MemberState.SUSPECT);
        tell(30, ANN, BOB);
        changed(30, BOB, CAT, MemberState.SUSPECT);
        HopSum hops = count.end(1_000).hops();
        assertThat(hops.told()).isOne();
        assertThat(hops.max()).isOne();
    }

    @Test
    void aCrashIsSuspectedDeclaredAndKnown() {
        allKnowAll();
        count.accept(new TraceEvent.Crashed(100, CAT));
        called(200, ANN, "tick()");
        changed(200, ANN, CAT, MemberState.SUSPECT);
        changed(300, BOB, CAT, MemberState.SUSPECT);
        changed(400, ANN, CAT, MemberState.DEAD);
        changed(500, BOB, CAT, MemberState.DEAD);
        Counts counts = count.end(1_000);
        assertThat(counts.detections())
                .containsExactly(new Detection(
                        3,
                        100,
                        OptionalLong.of(200),
                        OptionalLong.of(400),
                        OptionalLong.of(500),
                        OptionalLong.empty()));
        assertThat(counts.agreements())
                .extracting(Agreement::agreedMillis)
                .containsExactly(OptionalLong.of(50), OptionalLong.of(500));
        assertThat(counts.falseAlarms().raised(MemberState.SUSPECT)).isZero();
    }

    @Test
    void aMemberThatStartsAgainIsNoLongerMissing() {
        allKnowAll();
        count.accept(new TraceEvent.Crashed(100, CAT));
        count.accept(new TraceEvent.Noted(100, Optional.of(CAT), "restart"));
        changed(400, ANN, CAT, MemberState.DEAD);
        Detection crash = count.end(1_000).detections().get(0);
        assertThat(crash.restarted()).hasValue(100);
        assertThat(crash.declared()).isEmpty();
    }

    @Test
    void doubtsAboutAMemberThatRunsAreFalse() {
        allKnowAll();
        called(200, ANN, "tick()");
        changed(200, ANN, CAT, MemberState.SUSPECT);
        tell(300, ANN, BOB);
        changed(300, BOB, CAT, MemberState.SUSPECT);
        count.accept(new TraceEvent.Noted(400, Optional.empty(), "partition node3"));
        called(500, ANN, "handleTimer(\"x\")");
        changed(500, ANN, CAT, MemberState.DEAD);
        Counts counts = count.end(1_000);
        FalseAlarms alarms = counts.falseAlarms();
        assertThat(alarms.raised(MemberState.SUSPECT)).isOne();
        assertThat(alarms.raisedWhileSplit(MemberState.SUSPECT)).isZero();
        assertThat(alarms.adopted(MemberState.SUSPECT)).isOne();
        assertThat(alarms.raisedWhileSplit(MemberState.DEAD)).isOne();
        assertThat(counts.rounds().get(0).doubts()).containsExactly(new Round.Doubt(3, 1, 1));
    }

    @Test
    void whoeverLeavesNeedNotBeRightNorAlive() {
        allKnowAll();
        called(200, CAT, "leave()");
        changed(300, ANN, CAT, MemberState.LEFT);
        changed(310, BOB, CAT, MemberState.LEFT);
        Counts counts = count.end(1_000);
        assertThat(counts.rounds().get(0).up()).isEqualTo(2);
        assertThat(counts.rounds().get(0).informed()).isEqualTo(2);
        assertThat(counts.agreements().get(1).agreedMillis()).hasValue(310);
        assertThat(counts.detections()).isEmpty();
    }

    @Test
    void nobodyHasToFindOutAboutWhoeverLeftBeforeItsProcessEnded() {
        allKnowAll();
        called(200, CAT, "leave()");
        count.accept(new TraceEvent.Crashed(300, CAT));
        assertThat(count.end(1_000).detections()).isEmpty();
    }

    @Test
    void whoeverIsAloneAgreesFromTheStart() {
        RunCount alone = new RunCount(List.of(ANN), 1_000);
        assertThat(alone.end(1_000).agreements().get(0).agreedMillis()).hasValue(0);
    }

    @Test
    void everyRoundHasItsOwnMessages() {
        tell(1_000, ANN, BOB);
        tell(1_001, ANN, BOB);
        send(2_500, ANN, BOB);
        count.accept(new TraceEvent.Lost(2_500, messages, "loss"));
        Counts counts = count.end(2_700);
        assertThat(counts.rounds()).extracting(Round::sent).containsExactly(1L, 1L, 1L);
        assertThat(counts.rounds()).extracting(Round::lost).containsExactly(0L, 0L, 1L);
        assertThat(counts.rounds()).extracting(Round::endMillis).containsExactly(1_000L, 2_000L, 2_700L);
        assertThat(counts.traffic().sent().get(Kind.GOSSIP).messages()).isEqualTo(3);
        assertThat(counts.traffic().lost()).containsEntry("loss", 1L);
    }

    private void allKnowAll() {
        tell(50, ANN, BOB);
        for (MemberId who : List.of(ANN, BOB, CAT)) {
            for (MemberId about : List.of(ANN, BOB, CAT)) {
                if (who != about) {
                    changed(50, who, about, MemberState.ALIVE);
                }
            }
        }
    }

    private void tell(long atMillis, MemberId from, MemberId to) {
        send(atMillis, from, to);
        count.accept(new TraceEvent.Arrived(atMillis, messages));
    }

    private void send(long atMillis, MemberId from, MemberId to) {
        messages++;
        count.accept(
                new TraceEvent.Sent(atMillis, messages, from, Optional.of(to), new GossipMessage.Gossip(List.of())));
    }

    private void called(long atMillis, MemberId who, String call) {
        count.accept(new TraceEvent.Called(atMillis, who, call));
    }

    private void changed(long atMillis, MemberId who, MemberId about, MemberState state) {
        count.accept(new TraceEvent.Changed(atMillis, who, about, Optional.empty(), state));
    }
}
