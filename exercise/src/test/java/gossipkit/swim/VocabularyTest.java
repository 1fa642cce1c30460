package gossipkit.swim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    private static final MemberId ID = new MemberId("node1");
    private static final Address ADDRESS = new Address("10.0.0.1", 7946);
    private static final MemberUpdate CLAIM = new MemberUpdate(ID, MemberState.ALIVE, 0, ADDRESS, Map.of());
    private static final List<MemberUpdate> HOLDING_NULL = Arrays.asList(CLAIM, null);

    static Stream<ThrowingCallable> refusingNull() {
        Map<String, String> nullValue = new HashMap<>();
        nullValue.put("key", null);
        Map<String, String> nullKey = new HashMap<>();
        nullKey.put(null, "value");
        return Stream.of(
                () -> new MemberId(null),
                () -> new Address(null, 1),
                () -> new MemberUpdate(null, MemberState.ALIVE, 0, ADDRESS, Map.of()),
                () -> new MemberUpdate(ID, null, 0, ADDRESS, Map.of()),
                () -> new MemberUpdate(ID, MemberState.ALIVE, 0, null, Map.of()),
                () -> new MemberUpdate(ID, MemberState.ALIVE, 0, ADDRESS, null),
                () -> new MemberUpdate(ID, MemberState.ALIVE, 0, ADDRESS, nullValue),
                () -> new MemberUpdate(ID, MemberState.ALIVE, 0, ADDRESS, nullKey),
                () -> new Member(ID, MemberState.ALIVE, 0, ADDRESS, Map.of(), null),
                () -> new Member(ID, MemberState.ALIVE, 0, ADDRESS, nullValue, Instant.EPOCH),
                () -> new Ping(1, null, List.of()),
                () -> new Ping(1, ID, HOLDING_NULL),
                () -> new Ack(1, null, List.of()),
                () -> new Ack(1, ID, HOLDING_NULL),
                () -> new PingReq(1, null, ID, List.of()),
                () -> new PingReq(1, ID, null, List.of()),
                () -> new PingReq(1, ID, ID, HOLDING_NULL),
                () -> new Gossip(null),
                () -> new Gossip(HOLDING_NULL),
                () -> new SyncRequest(null, List.of()),
                () -> new SyncRequest(ID, HOLDING_NULL),
                () -> new Sync(HOLDING_NULL),
                () -> new Send(null, new Gossip(List.of())),
                () -> new Send(ADDRESS, null),
                () -> new ScheduleTimer(null, Duration.ZERO),
                () -> new ScheduleTimer("name", null),
                () -> new MembershipChange(null, Optional.empty(), MemberState.ALIVE),
                () -> new MembershipChange(ID, null, MemberState.ALIVE),
                () -> new MembershipChange(ID, Optional.empty(), null));
    }

    @ParameterizedTest
    @MethodSource("refusingNull")
    void everyRecordRefusesNullInItselfAndInItsCollections(ThrowingCallable construction) {
        assertThatNullPointerException().isThrownBy(construction);
    }

    static Stream<Function<List<MemberUpdate>, GossipMessage>> messages() {
        return Stream.of(
                updates -> new Ping(1, ID, updates),
                updates -> new Ack(1, ID, updates),
                updates -> new PingReq(1, ID, ID, updates),
                Gossip::new,
                updates -> new SyncRequest(ID, updates),
                Sync::new);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void messagesKeepACopyOfTheirUpdatesThatNobodyCanChange(Function<List<MemberUpdate>, GossipMessage> kind) {
        List<MemberUpdate> updates = new ArrayList<>(List.of(CLAIM));
        GossipMessage message = kind.apply(updates);
        updates.clear();
        assertThat(message.updates()).containsExactly(CLAIM).isUnmodifiable();
    }

    @Test
    void metadataIsCopiedAndIteratesInKeyOrder() {
        Map<String, String> metadata = new HashMap<>(Map.of("b", "2", "a", "1", "c", "3"));
        MemberUpdate claim = new MemberUpdate(ID, MemberState.ALIVE, 0, ADDRESS, metadata);
        metadata.clear();
        assertThat(claim.metadata().keySet()).containsExactly("a", "b", "c");
        assertThat(claim.metadata()).isUnmodifiable();
    }

    @Test
    void namesAreNotBlankAndIncarnationsNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberId(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberUpdate(ID, MemberState.ALIVE, -1, ADDRESS, Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Member(ID, MemberState.ALIVE, -1, ADDRESS, Map.of(), Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScheduleTimer("name", Duration.ofMillis(-1)));
    }

    @Test
    void aBeliefBecomesAClaim() {
        Member member = new Member(ID, MemberState.DEAD, 3, ADDRESS, Map.of("a", "1"), Instant.EPOCH);
        assertThat(member.toUpdate()).isEqualTo(new MemberUpdate(ID, MemberState.DEAD, 3, ADDRESS, Map.of("a", "1")));
    }

    @Test
    void claimsAreOrderedByIncarnationAndThenByState() {
        List<MemberUpdate> ascending = new ArrayList<>();
        for (long incarnation = 0; incarnation < 3; incarnation++) {
            for (MemberState state : MemberState.values()) {
                ascending.add(new MemberUpdate(ID, state, incarnation, ADDRESS, Map.of()));
            }
        }
        for (MemberUpdate one : ascending) {
            for (MemberUpdate other : ascending) {
                assertThat(one.supersedes(other))
                        .as(one + " over " + other)
                        .isEqualTo(ascending.indexOf(one) > ascending.indexOf(other));
            }
        }
    }

    @Test
    void claimsAboutDifferentMembersHaveNoOrder() {
        MemberUpdate other = new MemberUpdate(new MemberId("node2"), MemberState.ALIVE, 1, ADDRESS, Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> CLAIM.supersedes(other));
    }
}
