package gossipkit.grading.simulate.rumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.swim.Address;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RumourTest {

    private static final Address ORIGIN = new Address("10.0.0.1", 7946);

    @Test
    void arrivesAsItWasSent() {
        Rumour rumour = new Rumour(Rumour.id("news", "1"), ORIGIN, 1_500, 4);

        assertThat(Rumour.of(rumour.toUpdate())).isEqualTo(rumour);
    }

    @Test
    void countsItsHops() {
        Rumour rumour = new Rumour(Rumour.id("news", "1"), ORIGIN, 1_500, 4);

        assertThat(rumour.oneHopFurther()).isEqualTo(new Rumour(new MemberId("news=1"), ORIGIN, 1_500, 5));
    }

    @Test
    void aClaimAboutAMemberIsNoRumour() {
        MemberUpdate claim = new MemberUpdate(new MemberId("node1"), MemberState.ALIVE, 0, ORIGIN, Map.of());

        assertThatThrownBy(() -> Rumour.of(claim))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a claim about a member, not a rumour");
    }
}
