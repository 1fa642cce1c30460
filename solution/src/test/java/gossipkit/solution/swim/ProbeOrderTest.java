package gossipkit.solution.swim;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.swim.Address;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProbeOrderTest {

    private static final Belief NEWCOMER = belief("newcomer", 0);

    @Test
    void aPassNamesEverybodyOnce() {
        ProbeOrder order = orderOf(5, 1);
        for (int pass = 0; pass < 10; pass++) {
            assertThat(next(order, 5)).doesNotHaveDuplicates();
        }
    }

    @RepeatedTest(20)
    void aNewcomerIsNamedAtOnceOrInTheNextPassAndNobodyIsNamedTwice(RepetitionInfo run) {
        ProbeOrder order = orderOf(4, run.getCurrentRepetition());
        List<Belief> begun = next(order, 2);
        order.add(NEWCOMER);
        int left = 4 - begun.size();
        List<Belief> rest = next(order, left);
        assertThat(rest).doesNotContainAnyElementsOf(begun);
        assertThat(next(order, 6)).contains(NEWCOMER);
    }

    @RepeatedTest(20)
    void whoeverIsRemovedIsNamedNoMoreAndNobodyIsSkipped(RepetitionInfo run) {
        ProbeOrder order = orderOf(5, run.getCurrentRepetition());
        List<Belief> begun = next(order, 2);
        order.remove(begun.get(0));
        Set<Belief> named = new HashSet<>(begun);
        named.addAll(next(order, 3));
        assertThat(named).hasSize(5);
        assertThat(next(order, 8)).doesNotContain(begun.get(0));
    }

    @Test
    void aNewBeliefTakesTheTurnOfTheOldOne() {
        ProbeOrder order = orderOf(5, 1);
        List<Belief> pass = next(order, 2);
        Belief renewed = belief(pass.get(1).id().value(), 1);
        order.replace(pass.get(1), renewed);
        assertThat(next(order, 3)).doesNotContain(pass.get(0), pass.get(1), renewed);
        assertThat(next(order, 5)).contains(pass.get(0), renewed).doesNotContain(pass.get(1));
    }

    private static Belief belief(String id, long incarnation) {
        Address address = new Address("10.0.0.1", 1);
        MemberUpdate claim = new MemberUpdate(new MemberId(id), MemberState.ALIVE, incarnation, address, Map.of());
        return new Belief(claim, Instant.EPOCH, true);
    }

    private static ProbeOrder orderOf(int members, long seed) {
        ProbeOrder order = new ProbeOrder(new SplittableRandom(seed));
        for (int member = 0; member < members; member++) {
            order.add(belief("member" + member, 0));
        }
        return order;
    }

    private static List<Belief> next(ProbeOrder order, int count) {
        List<Belief> named = new ArrayList<>();
        for (int turn = 0; turn < count; turn++) {
            named.add(order.next());
        }
        return named;
    }
}
