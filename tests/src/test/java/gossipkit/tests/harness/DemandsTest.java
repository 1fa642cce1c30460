package gossipkit.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gossipkit.swim.MemberState;
import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import gossipkit.tests.Subject;
import org.junit.jupiter.api.Test;

class DemandsTest {

    @Test
    void aColonStandsBeforeWhatIsExpected() {
        assertThat(expected("members")).isEqualTo("members: 2");
        assertThat(expected("members:")).isEqualTo("members: 2");
        assertThat(expected("in it, about itself,")).isEqualTo("in it, about itself: 2");
    }

    private static String expected(String what) {
        return catchThrowableOfType(RuleBroken.class, () -> Demands.demandEqual(Rule.V1, what, 2, 3))
                .expected();
    }

    @Test
    void aStateThatIsNotHeldIsTheStoryOfWhomItIsAbout() {
        Subject.bind((id, address, config, random, clock) -> new Idle(), 1);
        Cluster cluster = new Cluster(Cluster.calm(2, 0));

        RuleBroken broken =
                catchThrowableOfType(RuleBroken.class, () -> cluster.demandState(Rule.L1, 1, 2, MemberState.LEFT));

        assertThat(broken.about()).contains(Peer.number(2).id());
        assertThat(broken.found()).isEqualTo("node2 unknown to it");
    }
}
