package gossipkit.grading.simulate.rumour;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One member among ten, called by hand. */
class RumourMemberTest {

    private static final RumourSettings USUAL = RumourSettings.defaults();
    private static final MemberId NEWS = Rumour.id("news", "1");
    private static final int MEMBERS = 10;
    private static final int FANOUT = GossipConfig.defaults().fanout();

    private long nowMillis = 1_000;
    private final InstantSource clock = () -> Instant.ofEpochMilli(nowMillis);

    private static Address address(int number) {
        return new Address("10.0.0." + number, 7946);
    }

    /** The first of them. */
    private MembershipProtocol member(Strategy strategy, RumourSettings settings) {
        ProtocolFactory factory = strategy.members(settings, null);
        List<MembershipProtocol> all = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(number -> factory.create(
                        new MemberId("node" + number),
                        address(number),
                        GossipConfig.defaults(),
                        new SplittableRandom(number),
                        clock))
                .toList();
        return all.get(0);
    }

    private static MemberUpdate rumour(String value, long bornMillis, int hops) {
        return new Rumour(Rumour.id("news", value), address(2), bornMillis, hops).toUpdate();
    }

    private static List<GossipAction> hear(MembershipProtocol member, MemberUpdate... rumours) {
        return member.handleMessage(address(2), new Gossip(List.of(rumours)));
    }

    private static List<Address> receivers(List<GossipAction> actions) {
        return actions.stream().map(action -> ((Send) action).to()).toList();
    }

    @ParameterizedTest
    @EnumSource(names = "SWIM", mode = EnumSource.Mode.EXCLUDE)
    void metadataOfItsOwnStartsARumour(Strategy strategy) {
        MembershipProtocol member = member(strategy, USUAL);
        assertThat(member.isAlive(NEWS)).isFalse();

        member.updateMetadata("news", "1");

        assertThat(member.isAlive(NEWS)).isTrue();
        assertThat(member.allMembers()).extracting(Member::id).containsExactly(NEWS);
        assertThat(member.metadata(NEWS).orElseThrow()).containsEntry("hops", "0");
    }

    @Test
    void aHotRumourIsPushedForSoManyRoundsToDistinctOthers() {
        MembershipProtocol member = member(Strategy.PUSH, USUAL.withHotRounds(4));
        hear(member, rumour("1", 500, 1));

        for (int round = 0; round < 4; round++) {
            List<GossipAction> actions = member.tick();
            assertThat(receivers(actions))
                    .hasSize(FANOUT)
                    .doesNotHaveDuplicates()
                    .doesNotContain(address(1));
            assertThat(actions)
                    .allSatisfy(action ->
                            assertThat(((Send) action).message()).isEqualTo(new Gossip(List.of(rumour("1", 500, 2)))));
        }
        assertThat(member.tick()).isEmpty();
    }

    @Test
    void everyOtherIsDrawnInTime() {
        MembershipProtocol member = member(Strategy.PUSH, USUAL.withHotRounds(100));
        member.updateMetadata("news", "1");

        assertThat(IntStream.range(0, 100).boxed().flatMap(round -> receivers(member.tick()).stream()))
                .containsOnly(
                        address(2),
                        address(3),
                        address(4),
                        address(5),
                        address(6),
                        address(7),
                        address(8),
                        address(9),
                        address(10));
    }

    @Test
    void aRumourThatIsKnownDoesNotGetHotAgain() {
        MembershipProtocol member = member(Strategy.PUSH, USUAL.withHotRounds(1));
        hear(member, rumour("1", 500, 1));
        member.tick();

        hear(member, rumour("1", 500, 3));

        assertThat(member.tick()).isEmpty();
        assertThat(member.clusterSize()).isEqualTo(1);
    }

    @Test
    void aRumourAtTheEndOfItsHopsIsBelievedButNotPassedOn() {
        for (Strategy strategy : List.of(Strategy.PUSH, Strategy.INFECT_AND_DIE, Strategy.PULL)) {
            MembershipProtocol member = member(strategy, USUAL.withTtlHops(3));

            assertThat(hear(member, rumour("1", 500, 3))).isEmpty();

            assertThat(member.isAlive(NEWS)).isTrue();
            assertThat(asked(member)).isEmpty();
            assertThat(member.tick()).noneMatch(action -> ((Send) action).message() instanceof Gossip);
        }
    }

    private List<GossipAction> asked(MembershipProtocol member, MemberUpdate... digest) {
        return member.handleMessage(address(3), new SyncRequest(new MemberId("node3"), List.of(digest)));
    }

    @Test
    void aRumourThatIsTooOldIsNeitherPassedOnNorOffered() {
        MembershipProtocol member = member(Strategy.PUSH, USUAL.withMaxAge(Duration.ofSeconds(2)));
        hear(member, rumour("1", 500, 1));

        nowMillis = 2_500;
        assertThat(member.tick()).hasSize(FANOUT);
        assertThat(asked(member)).hasSize(1);

        nowMillis = 2_501;
        assertThat(member.tick()).isEmpty();
        assertThat(asked(member)).isEmpty();
    }

    @Test
    void aRumourThatIsTooOldIsNotBelieved() {
        MembershipProtocol member = member(Strategy.INFECT_AND_DIE, USUAL.withMaxAge(Duration.ofSeconds(2)));
        nowMillis = 2_501;

        assertThat(hear(member, rumour("1", 500, 1))).isEmpty();
        assertThat(member.isAlive(NEWS)).isFalse();
    }

    @Test
    void theRumourHeardFirstIsForgottenFirst() {
        MembershipProtocol member = member(Strategy.PUSH, USUAL.withMemory(2));

        hear(member, rumour("b", 500, 1), rumour("a", 500, 1), rumour("c", 500, 1));

        assertThat(member.allMembers())
                .extracting(Member::id)
                .containsExactly(Rumour.id("news", "a"), Rumour.id("news", "c"));
    }

    @Test
    void aPullAsksOneMemberAndTellsWhatIsKnown() {
        MembershipProtocol member = member(Strategy.PULL, USUAL);
        hear(member, rumour("1", 500, 1), rumour("2", 600, 1));

        List<GossipAction> actions = member.tick();

        assertThat(receivers(actions)).hasSize(1).doesNotContain(address(1));
        SyncRequest request = (SyncRequest) ((Send) actions.get(0)).message();
        assertThat(request.from()).isEqualTo(new MemberId("node1"));
        assertThat(request.updates())
                .extracting(MemberUpdate::id)
                .containsExactly(Rumour.id("news", "1"), Rumour.id("news", "2"));
    }

    @Test
    void theAnswerBringsWhatTheAskerLacksAndNothingElse() {
        MembershipProtocol member = member(Strategy.PULL, USUAL);
        hear(member, rumour("1", 500, 1), rumour("2", 600, 1));

        assertThat(asked(member, rumour("1", 500, 7)))
                .containsExactly(new Send(address(3), new Sync(List.of(rumour("2", 600, 2)))));
        assertThat(asked(member, rumour("1", 500, 7), rumour("2", 600, 7))).isEmpty();
    }

    @Test
    void pushPullPushesInSevenRoundsOfTen() {
        MembershipProtocol member = member(Strategy.PUSH_PULL, USUAL.withHotRounds(10_000));
        hear(member, rumour("1", 500, 1));

        long pushes = IntStream.range(0, 2_000)
                .mapToObj(round -> member.tick())
                .filter(actions -> ((Send) actions.get(0)).message() instanceof Gossip)
                .count();

        assertThat(pushes).isBetween(1_300L, 1_500L);
    }

    @Test
    void infectAndDieTellsOnceAndAtOnce() {
        MembershipProtocol member = member(Strategy.INFECT_AND_DIE, USUAL);

        List<GossipAction> actions = hear(member, rumour("1", 500, 1));

        assertThat(receivers(actions)).hasSize(FANOUT).doesNotHaveDuplicates();
        assertThat(hear(member, rumour("1", 500, 1))).isEmpty();
        assertThat(member.tick()).isEmpty();
    }

    @Test
    void whoHasLeftIsSilent() {
        MembershipProtocol member = member(Strategy.PUSH, USUAL);
        hear(member, rumour("1", 500, 1));

        assertThat(member.leave()).isEmpty();

        assertThat(member.tick()).isEmpty();
        assertThat(asked(member)).isEmpty();
        assertThat(hear(member, rumour("2", 500, 1))).isEmpty();
        assertThat(member.updateMetadata("news", "3")).isEmpty();
    }
}
