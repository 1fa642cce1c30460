package gossipkit.solution.swim;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProbeOrderTest {

    private static final MemberId NEWCOMER = new MemberId("newcomer");

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
        List<MemberId> begun = next(order, 2);
        order.add(NEWCOMER);
        int left = 4 - begun.size();
        List<MemberId> rest = next(order, left);
        assertThat(rest).doesNotContainAnyElementsOf(begun);
        assertThat(next(order, 6)).contains(NEWCOMER);
    }

    @RepeatedTest(20)
    void whoeverIsRemovedIsNamedNoMoreAndNobodyIsSkipped(RepetitionInfo run) {
        ProbeOrder order = orderOf(5, run.getCurrentRepetition());
        List<MemberId> begun = next(order, 2);
        order.remove(begun.get(0));
        Set<MemberId> named = new HashSet<>(begun);
        named.addAll(next(order, 3));
        assertThat(named).hasSize(5);
        assertThat(next(order, 8)).doesNotContain(begun.get(0));
    }

    private static ProbeOrder orderOf(int members, long seed) {
        ProbeOrder order = new ProbeOrder(new SplittableRandom(seed));
        for (int member = 0; member < members; member++) {
            order.add(new MemberId("member" + member));
        }
        return order;
    }

    private static List<MemberId> next(ProbeOrder order, int count) {
        List<MemberId> named = new ArrayList<>();
        for (int turn = 0; turn < count; turn++) {
            named.add(order.next());
        }
        return named;
    }
}
