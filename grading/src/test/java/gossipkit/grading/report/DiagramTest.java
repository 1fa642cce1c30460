package gossipkit.grading.report;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.sim.Trace;
import gossipkit.sim.TraceEvent.Arrived;
import gossipkit.sim.TraceEvent.Called;
import gossipkit.sim.TraceEvent.Changed;
import gossipkit.sim.TraceEvent.Crashed;
import gossipkit.sim.TraceEvent.Lost;
import gossipkit.sim.TraceEvent.Noted;
import gossipkit.sim.TraceEvent.Sent;
import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private static final MemberId NODE1 = new MemberId("node1");
    private static final MemberId NODE2 = new MemberId("node2");
    private static final MemberId NODE3 = new MemberId("node3");

    private final Trace trace = new Trace("seed 1, 3 members");
    private long number;

    @Test
    void drawsARunAsItIsTold() {
        trace.add(new Called(1_000, NODE1, "tick()"));
        arrives(1_000, 1_004, NODE1, NODE2, new Ping(7, NODE1, List.of()));
        arrives(1_004, 1_004, NODE2, NODE1, new Ack(7, NODE2, List.of(claim(NODE3, MemberState.ALIVE, 2))));
        trace.add(new Changed(1_004, NODE1, NODE3, Optional.empty(), MemberState.ALIVE));
        trace.add(new Crashed(1_500, NODE3));
        trace.add(new Called(2_000, NODE1, "tick()"));
        lost(2_000, "crashed", NODE1, NODE3, new Ping(8, NODE1, List.of()));
        trace.add(new Called(2_500, NODE1, "handleTimer(\"probe 8\")"));
        lost(2_500, "loss", NODE1, NODE2, new PingReq(8, NODE1, NODE3, List.of()));
        trace.add(new Called(2_700, NODE2, "tick()"));
        trace.add(new Called(3_000, NODE1, "tick()"));
        trace.add(new Changed(3_000, NODE1, NODE3, Optional.of(MemberState.ALIVE), MemberState.SUSPECT));
        trace.add(new Noted(3_100, Optional.of(NODE3), "restart"));
        arrives(3_100, 3_100, NODE3, NODE1, new Ping(1, NODE3, List.of()));
        trace.add(new Noted(3_200, Optional.empty(), "heal"));
        trace.add(new Called(4_000, NODE2, "leave()"));

        assertThat(drawn()).isEqualTo("""
                seed 1, 3 members
                      ms  node1               node2               node3
                    1000  o------Ping 7------>|                   |       tick(); arrives 1004
                    1004  |<------Ack 7-------|                   |       node3 ALIVE@2
                    1004  !                   |                   |       node3: unknown -> ALIVE
                    1500  |                   |                   #       crashed
                    2000  o----------------Ping 8----------------X        tick(); lost: crashed
                    2500  o-PingReq 8 node3--X|                           handleTimer("probe 8"); lost: loss
                    3000  !                   |                           node3: ALIVE -> SUSPECT; tick()
                    3100  |                   |                   *       restart
                    3100  |<----------------Ping 1----------------|
                    3200  |                   |                   |       heal
                    4000  |                   o                   |       leave()""");
    }

    @Test
    void whatNobodyReceivesEndsInX() {
        trace.add(new Sent(5, 1, NODE1, Optional.empty(), new Gossip(List.of(claim(NODE2, MemberState.DEAD, 3)))));
        trace.add(new Lost(5, 1, "no such address"));
        number = 1;
        arrives(6, 6, NODE1, NODE1, new Ping(2, NODE1, List.of()));

        assertThat(drawn()).isEqualTo("""
                seed 1, 3 members
                      ms  node1
                       5  |-Gossip--X lost: no such address; node2 DEAD@3
                       6  o           Ping 2 to itself""");
    }

    @Test
    void aLongRunKeepsItsEndAndWhatIsNotRoutine() {
        lost(10, "loss", NODE1, NODE2, new Ping(0, NODE1, List.of()));
        for (int i = 1; i <= 100; i++) {
            arrives(1_000L * i, 1_000L * i, NODE1, NODE2, new Ping(i, NODE1, List.of()));
        }

        String diagram = drawn();

        assertThat(diagram.lines()).hasSizeLessThanOrEqualTo(30);
        assertThat(diagram)
                .contains("left out: 75 quiet Pings and Acks", "Ping 0--", "Ping 100")
                .doesNotContain("Ping 74-");
    }

    @Test
    void neverHasMoreThanThirtyLinesOf110Characters() {
        for (int i = 1; i <= 500; i++) {
            MemberId from = new MemberId("member-number-" + i % 20);
            MemberId to = new MemberId("member-number-" + (i + 1) % 20);
            lost(i, "loss", from, to, new PingReq(Long.MAX_VALUE, from, to, claims()));
        }

        List<String> lines = drawn().lines().toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(30).allMatch(line -> line.length() <= 110);
        assertThat(lines.get(lines.size() - 1)).contains("500");
    }

    @Test
    void namesFromASubjectCannotDisturbTheDrawing() {
        trace.add(new Changed(1, NODE1, new MemberId("evil\u001b[2J\n\u202e"), Optional.empty(), MemberState.ALIVE));

        assertThat(drawn()).matches("[\\x20-\\x7e\n]*").contains("evil?[2J??");
    }

    @Test
    void whatIsBelievedAtOneInstantSharesALine() {
        trace.add(new Changed(1, NODE1, NODE2, Optional.empty(), MemberState.ALIVE));
        trace.add(new Changed(1, NODE1, NODE3, Optional.empty(), MemberState.ALIVE));
        trace.add(new Changed(1, NODE1, NODE2, Optional.of(MemberState.ALIVE), MemberState.LEFT));

        assertThat(drawn().lines().toList().get(2))
                .endsWith("!           node2, node3: unknown -> ALIVE; node2: ALIVE -> LEFT");
    }

    @Test
    void theMessageOfACallToSeveralSharesALine() {
        trace.add(new Called(5, NODE2, "leave()"));
        arrives(5, 7, NODE2, NODE1, new Gossip(List.of(claim(NODE2, MemberState.LEFT, 1))));
        arrives(5, 5, NODE2, NODE3, new Gossip(List.of(claim(NODE2, MemberState.LEFT, 1))));

        assertThat(drawn()).isEqualTo("""
                seed 1, 3 members
                      ms  node1       node2       node3
                       5  |<--Gossip--o---------->|       leave(); arrives 7; node2 LEFT@1""");
    }

    @Test
    void twoMessagesToOneMemberAreTwoLines() {
        for (int copy = 0; copy < 2; copy++) {
            arrives(5, 5, NODE1, NODE2, new Gossip(List.of(claim(NODE2, MemberState.LEFT, 1))));
        }
        lost(5, "loss", NODE1, NODE3, new Gossip(List.of(claim(NODE2, MemberState.LEFT, 1))));

        assertThat(drawn().lines().skip(2))
                .containsExactly(
                        "       5  |--Gossip-->|           |       node2 LEFT@1",
                        "       5  |--Gossip-->|           |       node2 LEFT@1",
                        "       5  |--------Gossip--------X|       lost: loss; node2 LEFT@1");
    }

    @Test
    void aHeadStandsAtEachReceiverThatHasAColumn() {
        List<MemberId> all =
                IntStream.rangeClosed(1, 8).mapToObj(DiagramTest::node).toList();
        all.stream().skip(1).forEach(to -> arrives(5, 5, NODE1, to, new Gossip(List.of())));

        assertThat(drawn().lines().skip(2))
                .containsExactly(
                        "       5  |--Gossip-->|---------->|---------->|---------->|       also to node6..node8");
    }

    @Test
    void whatIsNewIsSaidFirstAndWhatIsTheSameOnce() {
        List<MemberUpdate> claims = List.of(
                claim(NODE1, MemberState.ALIVE, 0),
                claim(node(4), MemberState.DEAD, 1),
                claim(NODE3, MemberState.ALIVE, 0),
                claim(NODE2, MemberState.ALIVE, 0),
                claim(node(7), MemberState.DEAD, 1));
        arrives(5, 5, NODE1, NODE2, new Gossip(claims));

        assertThat(drawn()).endsWith("       node4, node7 DEAD@1; node1..node3 ALIVE@0");
    }

    @Test
    void theOrderOfClaimsAboutOneMemberIsKept() {
        arrives(
                5,
                5,
                NODE1,
                NODE2,
                new Gossip(List.of(claim(NODE3, MemberState.ALIVE, 0), claim(NODE3, MemberState.DEAD, 1))));

        assertThat(drawn()).endsWith("       node3 ALIVE@0, node3 DEAD@1");
    }

    @Test
    void theFairWeatherBeforeTheStoryIsOneLine() {
        meet();
        trace.add(new Crashed(3_000, NODE2));

        assertThat(drawn()).isEqualTo("""
                seed 1, 3 members
                      ms  node2
                  ... before: 6 lines in which node1, node2 get to know each other
                    3000  #           crashed""");
    }

    @Test
    void theStoryBeginsBeforeWhatIsStillOpen() {
        meet();
        trace.add(new Called(2_900, NODE1, "tick()"));
        trace.add(new Sent(2_900, ++number, NODE1, Optional.of(NODE2), new Ping(2, NODE1, List.of())));
        trace.add(new Crashed(3_000, NODE2));
        trace.add(new Lost(3_001, number, "crashed"));

        assertThat(drawn().lines().skip(2))
                .containsExactly(
                        "  ... before: 6 lines in which node1, node2 get to know each other",
                        "    2900  o--Ping 2--X|       tick(); lost: crashed",
                        "    3000  |           #       crashed");
    }

    @Test
    void aRunThatIsNothingButFairWeatherIsDrawn() {
        meet();

        assertThat(drawn().lines().skip(2)).hasSize(6).noneMatch(line -> line.contains("..."));
    }

    @Test
    void theStoryOfOneMemberLeavesOutTheOthers() {
        arrives(10, 10, NODE1, NODE2, new Gossip(List.of(claim(NODE1, MemberState.ALIVE, 1))));
        trace.add(new Changed(10, NODE2, NODE3, Optional.of(MemberState.ALIVE), MemberState.SUSPECT));
        trace.add(new Changed(11, NODE2, NODE1, Optional.of(MemberState.ALIVE), MemberState.SUSPECT));
        arrives(12, 12, NODE1, NODE2, new PingReq(4, NODE1, NODE3, List.of()));
        arrives(13, 13, NODE1, NODE2, new Ping(5, NODE1, List.of()));
        trace.add(new Crashed(14, NODE1));

        assertThat(drawn(Diagram.of(trace, Optional.of(NODE3))).lines().skip(2))
                .containsExactly(
                        "  ... left out: 3 lines about others",
                        "      10  |                   !       node3: ALIVE -> SUSPECT",
                        "      12  |-PingReq 4 node3-->|",
                        "      14  #                   |       crashed");
    }

    @Test
    void whatIsToldAgainAndAgainIsToldOnceAndAtTheEnd() {
        for (int i = 1; i <= 100; i++) {
            lost(1_000L * i, "crashed", NODE1, NODE2, new Ping(i, NODE1, List.of()));
        }

        assertThat(drawn().lines().skip(2).map(line -> line.replaceAll(" +lost.*", "")))
                .containsExactly(
                        "  ... left out: 95 repetitions",
                        "    1000  |---Ping 1---X|",
                        "   97000  |--Ping 97---X|",
                        "   98000  |--Ping 98---X|",
                        "   99000  |--Ping 99---X|",
                        "  100000  |--Ping 100--X|");
    }

    @Test
    void theMiddleOfALongStoryIsLeftOut() {
        for (int i = 1; i <= 100; i++) {
            trace.add(new Noted(i, Optional.empty(), "note " + i));
        }

        List<String> lines = drawn().lines().toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(30);
        assertThat(lines.get(2)).endsWith("note 1");
        assertThat(lines).filteredOn(line -> line.contains("...")).containsExactly("  ... 75 more lines");
        assertThat(lines.get(lines.size() - 1)).endsWith("note 100");
    }

    @Test
    void aRunThatEndsWithNothingSaysSo() {
        trace.add(new Crashed(10, NODE1));
        trace.lasts(5_000);

        assertThat(drawn()).endsWith("    5000              the run ends");
    }

    @Test
    void nothingToDrawIsNothing() {
        assertThat(drawn()).isEmpty();
    }

    private String drawn() {
        return drawn(Diagram.of(trace));
    }

    private static String drawn(Optional<Diagram> diagram) {
        String text = diagram.map(Diagram::text).orElse("");
        assertThat(diagram.map(Diagram::height).orElse(0))
                .isEqualTo((int) text.lines().count());
        return text;
    }

    /** Two members know each other, and one has pinged the other. */
    private void meet() {
        List<MemberUpdate> both = List.of(claim(NODE1, MemberState.ALIVE, 0), claim(NODE2, MemberState.ALIVE, 0));
        arrives(0, 0, NODE2, NODE1, new GossipMessage.Sync(both));
        trace.add(new Changed(0, NODE1, NODE2, Optional.empty(), MemberState.ALIVE));
        arrives(0, 0, NODE1, NODE2, new GossipMessage.Sync(both));
        trace.add(new Changed(0, NODE2, NODE1, Optional.empty(), MemberState.ALIVE));
        trace.add(new Called(1_000, NODE1, "tick()"));
        arrives(1_000, 1_000, NODE1, NODE2, new Ping(1, NODE1, both));
        arrives(1_000, 1_000, NODE2, NODE1, new Ack(1, NODE2, List.of()));
    }

    private static MemberId node(int number) {
        return new MemberId("node" + number);
    }

    private static List<MemberUpdate> claims() {
        return List.of(
                claim(NODE1, MemberState.SUSPECT, 1),
                claim(NODE2, MemberState.DEAD, 2),
                claim(NODE3, MemberState.LEFT, 3));
    }

    private static MemberUpdate claim(MemberId id, MemberState state, long incarnation) {
        return new MemberUpdate(id, state, incarnation, Address.parse("10.0.0.1:7946"), Map.of());
    }

    private void arrives(long sentAt, long arrivesAt, MemberId from, MemberId to, GossipMessage message) {
        trace.add(new Sent(sentAt, ++number, from, Optional.of(to), message));
        trace.add(new Arrived(arrivesAt, number));
    }

    private void lost(long atMillis, String why, MemberId from, MemberId to, GossipMessage message) {
        trace.add(new Sent(atMillis, ++number, from, Optional.of(to), message));
        trace.add(new Lost(atMillis, number, why));
    }
}
