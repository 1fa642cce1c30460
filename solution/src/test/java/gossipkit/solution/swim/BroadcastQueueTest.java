package gossipkit.solution.swim;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.swim.Address;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BroadcastQueueTest {

    private static final MemberUpdate A = claim("a", 0);
    private static final MemberUpdate B = claim("b", 0);
    private static final MemberUpdate C = claim("c", 0);

    private final MemberTable others = new MemberTable(new SplittableRandom(1));
    private final BroadcastQueue queue = new BroadcastQueue(2, others);

    @Test
    void everythingHasItsTurn() {
        List.of(A, B, C).forEach(queue::add);
        assertThat(queue.take(List.of())).containsExactly(A, B);
        assertThat(queue.take(List.of())).containsExactly(C, A);
    }

    @Test
    void compulsoryClaimsComeFirstAndNobodyIsNamedTwice() {
        List.of(A, B).forEach(queue::add);
        assertThat(queue.take(List.of(B))).containsExactly(B, A);
        assertThat(queue.take(List.of(C))).containsExactly(C, B);
    }

    @Test
    void aClaimIsRetiredAfterThreeSendsForEachRound() {
        know(1);
        queue.add(A);
        for (int send = 0; send < 6; send++) {
            assertThat(queue.take(List.of())).containsExactly(A);
        }
        assertThat(queue.isEmpty()).isTrue();
        assertThat(queue.take(List.of(A))).containsExactly(A);
    }

    @Test
    void whatHasBeenSentOftenEnoughIsRetiredWhenTheClusterShrinks() {
        know(7);
        queue.add(A);
        for (int send = 0; send < 6; send++) {
            queue.take(List.of());
        }
        others.put(belief(claim("member6", 1, MemberState.DEAD)));
        assertThat(queue.isEmpty()).isFalse();
        for (int member = 0; member < 6; member++) {
            others.put(belief(claim("member" + member, 1, MemberState.DEAD)));
        }
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void aNewerClaimReplacesTheOlder() {
        MemberUpdate newer = claim("a", 1);
        queue.add(A);
        queue.add(newer);
        assertThat(queue.take(List.of())).containsExactly(newer);
    }

    private void know(int members) {
        for (int member = 0; member < members; member++) {
            others.put(belief(claim("member" + member, 0)));
        }
    }

    private static Belief belief(MemberUpdate claim) {
        return new Belief(claim, Instant.EPOCH, true);
    }

    private static MemberUpdate claim(String id, long incarnation) {
        return claim(id, incarnation, MemberState.ALIVE);
    }

    private static MemberUpdate claim(String id, long incarnation, MemberState state) {
        return new MemberUpdate(new MemberId(id), state, incarnation, new Address("10.0.0.1", 1), Map.of());
    }
}
