package gossipkit.grading.simulate.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.UsageError;
import gossipkit.grading.simulate.Recording;
import gossipkit.grading.simulate.scenario.Cast;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Arrived;
import gossipkit.sim.TraceEvent.Called;
import gossipkit.sim.TraceEvent.Changed;
import gossipkit.sim.TraceEvent.Crashed;
import gossipkit.sim.TraceEvent.Lost;
import gossipkit.sim.TraceEvent.Noted;
import gossipkit.sim.TraceEvent.Sent;
import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnimationReaderTest {

    private static final MemberId A = new MemberId("node1");
    private static final MemberId B = new MemberId("node2");
    private static final GossipMessage GOSSIP = new GossipMessage.Gossip(
            List.of(new MemberUpdate(B, MemberState.SUSPECT, 3, Address.parse("10.0.0.2:1"), Map.of())));

    @Test
    void aProcessJoinsWithItsFirstMessageStallsCrashesStartsAnewAndLeaves() {
        JsonNode processes = read(
                        sent(1, 1, A, B),
                        sent(2, 2, A, B),
                        new Noted(10, Optional.of(A), "pause 500 ms"),
                        sent(600, 3, B, A),
                        new Crashed(700, A),
                        new Noted(800, Optional.of(A), "restart"),
                        new Called(900, B, "leave()"),
                        new Crashed(950, B))
                .path("processes");

        assertThat(summed(processes.path("at"))).containsExactly(1, 10, 510, 600, 700, 800, 900);
        assertThat(numbers(processes.path("member"))).containsExactly(0, 0, 0, 1, 0, 0, 1);
        assertThat(numbers(processes.path("state")))
                .containsExactly(states(
                        ProcessState.RUNNING,
                        ProcessState.PAUSED,
                        ProcessState.RUNNING,
                        ProcessState.RUNNING,
                        ProcessState.CRASHED,
                        ProcessState.OUTSIDE,
                        ProcessState.LEFT));
    }

    @Test
    void aNewProcessBelievesNothing() {
        JsonNode beliefs = read(
                        new Changed(5, A, B, Optional.empty(), MemberState.ALIVE),
                        new Changed(9, A, B, Optional.of(MemberState.ALIVE), MemberState.SUSPECT),
                        new Noted(20, Optional.of(A), "restart"))
                .path("beliefs");

        assertThat(summed(beliefs.path("at"))).containsExactly(5, 9, 20);
        assertThat(numbers(beliefs.path("belief"))).containsExactly(1, 2, 0);
    }

    @Test
    void whoTakesNoPartIsLeftOut() {
        MemberId ghost = new MemberId("ghost");
        JsonNode data = read(new Changed(5, A, ghost, Optional.empty(), MemberState.ALIVE), sent(6, 1, ghost, A));

        assertThat(data.path("beliefs").path("at")).isEmpty();
        assertThat(data.path("messages").path("at")).isEmpty();
    }

    @Test
    void eachMessageHasItsFateAndWhatItSays() {
        JsonNode messages = read(
                        sent(1, 1, A, B),
                        sent(2, 2, A, B),
                        new Lost(2, 2, "loss"),
                        new Arrived(15, 1),
                        new Sent(20, 3, B, Optional.empty(), new GossipMessage.Ping(7, B, List.of())))
                .path("messages");

        assertThat(summed(messages.path("at"))).containsExactly(1, 2, 20);
        assertThat(numbers(messages.path("takes"))).containsExactly(14, 0, 0);
        assertThat(numbers(messages.path("to"))).containsExactly(1, 1, -1);
        assertThat(texts(messages, "fate", "fates"))
                .containsExactly("arrives", "loss", "is still under way at the end");
        assertThat(texts(messages, "label", "labels")).containsExactly("Gossip", "Gossip", "Ping 7");
        assertThat(numbers(messages.path("carried"))).containsExactly(1, 1, 0);
        assertThat(texts(messages, "claims", "claimTexts")).containsExactly("node2 SUSPECT@3", "node2 SUSPECT@3");
    }

    @Test
    void whatIsDoneToSeveralAtOnceIsOneMark() {
        JsonNode marks = read(
                        new Called(0, A, "bootstrap([])"),
                        new Called(0, B, "bootstrap([])"),
                        new Called(1, A, "tick()"),
                        new Noted(5, Optional.empty(), "partition node1 node2"),
                        new Crashed(9, A),
                        new Crashed(9, B),
                        new Noted(10, Optional.empty(), "heal"))
                .path("marks");

        assertThat(marks.findValuesAsText("text"))
                .containsExactly("join: node1, node2", "partition: node1, node2", "crash: node1, node2", "heal");
        assertThat(marks.findValuesAsText("at")).containsExactly("0", "5", "9", "10");
    }

    @Test
    void partitionsHoldTogetherUntilTheyAreHealed() {
        JsonNode partitions = read(
                        new Noted(5, Optional.empty(), "partition node2"),
                        new Noted(6, Optional.empty(), "partition node1 node2"),
                        new Noted(7, Optional.empty(), "heal"))
                .path("partitions");

        assertThat(partitions)
                .hasToString("[{\"at\":5,\"sides\":[[1]]},{\"at\":6,\"sides\":[[1],[0,1]]},{\"at\":7,\"sides\":[]}]");
    }

    @Test
    void theCurvesCountWhatIsRightSuspectedAndWronglyHeldDead() {
        JsonNode curves = read(
                        sent(100, 1, A, B),
                        sent(100, 2, B, A),
                        new Lost(100, 2, "loss"),
                        new Changed(1_000, A, B, Optional.empty(), MemberState.ALIVE),
                        new Changed(2_000, A, B, Optional.empty(), MemberState.SUSPECT),
                        new Changed(3_000, A, B, Optional.empty(), MemberState.DEAD),
                        new Crashed(4_000, B))
                .path("curves");
        int perSecond = 1_000 / curves.path("sampleMillis").asInt();

        assertThat(at(curves, "judged", perSecond)).containsExactly(0, 2, 2, 2, 2, 1);
        assertThat(at(curves, "right", perSecond)).containsExactly(0, 0, 1, 0, 0, 1);
        assertThat(at(curves, "suspicions", perSecond)).containsExactly(0, 0, 0, 1, 0, 0);
        assertThat(at(curves, "wrongDeaths", perSecond)).containsExactly(0, 0, 0, 0, 1, 0);
        assertThat(numbers(curves.path("sent"))).startsWith(2, 0);
        assertThat(numbers(curves.path("lost"))).startsWith(1, 0);
    }

    @Test
    void aSuspicionOfOneThatIsSilentCountsToo() {
        JsonNode curves = read(sent(0, 1, A, B), new Changed(10, A, B, Optional.empty(), MemberState.SUSPECT))
                .path("curves");

        assertThat(curves.path("suspicions").get(1).asInt()).isOne();
        assertThat(curves.path("judged").get(1).asInt()).isZero();
    }

    @Test
    void aRumourIsHeardFromWhoeverSentTheMessageOneHopFurther() {
        JsonNode data = readOfRumour(
                new Called(0, A, "updateMetadata(\"news\", \"1\")"),
                hears(0, A),
                sent(1, 1, A, B),
                new Arrived(15, 1),
                hears(15, B));

        assertThat(data.path("ofRumour").asBoolean()).isTrue();
        assertThat(data.path("hearings"))
                .hasToString("[{\"at\":0,\"member\":0,\"from\":-1,\"hops\":0},"
                        + "{\"at\":15,\"member\":1,\"from\":0,\"hops\":1}]");
    }

    @Test
    void whoeverIsRestartedHasNotHeardTheRumourButWhatItSentBeforeIsAsFarAsItWas() {
        JsonNode hearings = readOfRumour(
                        hears(0, A),
                        sent(1, 1, A, B),
                        new Crashed(2, A),
                        new Noted(2, Optional.of(A), "restart"),
                        new Arrived(15, 1),
                        hears(15, B),
                        new Noted(20, Optional.of(A), "restart"))
                .path("hearings");

        assertThat(numbers(hearings, "at")).containsExactly(0, 2, 15);
        assertThat(numbers(hearings, "hops")).containsExactly(0, Hearing.NOT_HEARD, 1);
    }

    @Test
    void whereARumourSpreadsEverybodyTakesPartFromTheStart() {
        JsonNode data = readOfRumour(
                hears(0, A),
                new Noted(1_000, Optional.of(B), "pause 500 ms"),
                hears(2_000, B),
                new Crashed(3_000, A),
                new Noted(4_000, Optional.of(A), "restart"));
        JsonNode curves = data.path("curves");
        int perSecond = 1_000 / curves.path("sampleMillis").asInt();

        assertThat(at(curves, "judged", perSecond)).containsExactly(2, 2, 2, 2, 1, 2);
        assertThat(at(curves, "right", perSecond)).containsExactly(1, 1, 1, 2, 1, 1);
        assertThat(numbers(data.path("processes").path("state")))
                .containsExactly(
                        states(ProcessState.PAUSED, ProcessState.RUNNING, ProcessState.CRASHED, ProcessState.RUNNING));
    }

    @Test
    void whereMembersWatchEachOtherNobodyHearsARumour() {
        JsonNode data = read(hears(0, A), new Noted(4, Optional.of(A), "restart"));

        assertThat(data.path("ofRumour").asBoolean()).isFalse();
        assertThat(data.path("hearings")).isEmpty();
    }

    @Test
    void moreClaimsThanAPageBearsAreLeftOutAndThatIsSaid() {
        MemberUpdate update = new MemberUpdate(B, MemberState.ALIVE, 0, Address.parse("10.0.0.2:1"), Map.of());
        GossipMessage huge = new GossipMessage.Sync(Collections.nCopies(Messages.CLAIMS_MAX + 1, update));
        Recording recording =
                new Recording("a run", List.of(A, B), 1_000, 6_000, List.of(new Sent(0, 1, A, Optional.of(B), huge)));

        assertThat(AnimationPage.of(recording))
                .contains("left out")
                .contains("\"claims\":[]")
                .contains("\"labels\":[\"Sync\"]");
    }

    @Test
    void tooMuchForAPageIsRefusedWithAWayOut() {
        List<MemberId> crowd = IntStream.range(0, 1_001)
                .mapToObj(i -> new MemberId("node" + i))
                .toList();
        assertThatThrownBy(() -> AnimationPage.of(new Recording("", crowd, 1_000, 1, List.of())))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("1001 members, at most 1000; take fewer members");

        List<TraceEvent> flood = Collections.nCopies(AnimationReader.EVENTS_MAX + 1, sent(1, 1, A, B));
        assertThatThrownBy(() -> AnimationPage.of(new Recording("", List.of(A, B), 1_000, 1, flood)))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("2000001 messages");
    }

    private static Sent sent(long atMillis, long number, MemberId from, MemberId to) {
        return new Sent(atMillis, number, from, Optional.of(to), GOSSIP);
    }

    private static Changed hears(long atMillis, MemberId member) {
        return new Changed(atMillis, member, Cast.RUMOUR, Optional.empty(), MemberState.ALIVE);
    }

    private static JsonNode read(TraceEvent... events) {
        return read(new Recording("a run", List.of(A, B), 1_000, 6_000, List.of(events)));
    }

    private static JsonNode readOfRumour(TraceEvent... events) {
        return read(new Recording("a run", List.of(A, B), 1_000, 6_000, List.of(events), Optional.of(Cast.RUMOUR)));
    }

    private static JsonNode read(Recording recording) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(new AnimationReader(recording).read().json());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static int[] states(ProcessState... states) {
        return List.of(states).stream().mapToInt(Enum::ordinal).toArray();
    }

    private static int[] numbers(JsonNode column) {
        return IntStream.range(0, column.size()).map(i -> column.get(i).asInt()).toArray();
    }

    private static int[] numbers(JsonNode rows, String field) {
        return rows.findValues(field).stream().mapToInt(JsonNode::asInt).toArray();
    }

    private static int[] summed(JsonNode column) {
        int[] numbers = numbers(column);
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
        return numbers;
    }

    private static List<String> texts(JsonNode columns, String column, String table) {
        return IntStream.of(numbers(columns.path(column)))
                .mapToObj(number -> columns.path(table).get(number).asText())
                .toList();
    }

    /** At the start, and in the middle of each second. */
    private static int[] at(JsonNode curves, String column, int perSecond) {
        int[] all = numbers(curves.path(column));
        return IntStream.range(0, 6)
                .map(second -> all[second == 0 ? 0 : second * perSecond - perSecond / 2])
                .toArray();
    }
}
