package gossipkit.grading.simulate.count;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.swim.MemberState;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BeliefsTest {

    private static final int MEMBERS = 5;
    private static final int FATES = Fate.values().length;
    private static final int STATES = MemberState.values().length;

    private final MemberState[][] believed = new MemberState[MEMBERS][MEMBERS];
    private final Fate[] fates = new Fate[MEMBERS];

    @Property
    void countsWhatOneWouldCountByLookingAtAll(
            @ForAll @Size(max = 40) List<@IntRange(max = MEMBERS * MEMBERS * 8 - 1) Integer> changes) {
        Beliefs beliefs = new Beliefs(MEMBERS);
        IntStream.range(0, MEMBERS).forEach(this::startAnew);
        for (int change : changes) {
            int who = change % MEMBERS;
            int about = change / MEMBERS % MEMBERS;
            int what = change / MEMBERS / MEMBERS;
            if (what < STATES) {
                beliefs.change(who, about, MemberState.values()[what]);
                believed[who][about] = who == about ? null : MemberState.values()[what];
            } else if (what < STATES + FATES) {
                become(beliefs, who, Fate.values()[what - STATES]);
            }
            assertSame(beliefs);
        }
    }

    private void become(Beliefs beliefs, int who, Fate fate) {
        beliefs.become(who, fate);
        if (fate == Fate.RUNNING) {
            startAnew(who);
        }
        fates[who] = fate;
    }

    private void startAnew(int who) {
        believed[who] = new MemberState[MEMBERS];
        fates[who] = Fate.RUNNING;
    }

    private void assertSame(Beliefs beliefs) {
        assertThat(beliefs.up()).isEqualTo(up().count());
        assertThat(beliefs.informed())
                .isEqualTo(up().filter(this::isRightAboutAll).count());
        for (int about = 0; about < MEMBERS; about++) {
            int whom = about;
            assertThat(beliefs.agreedAbout(about)).isEqualTo(up().allMatch(who -> isRight(who, whom)));
            for (MemberState state : MemberState.values()) {
                assertThat(beliefs.believers(about, state))
                        .isEqualTo(
                                up().filter(who -> believed[who][whom] == state).count());
            }
        }
    }

    private IntStream up() {
        return IntStream.range(0, MEMBERS).filter(who -> fates[who] == Fate.RUNNING);
    }

    private boolean isRightAboutAll(int who) {
        return IntStream.range(0, MEMBERS).allMatch(about -> isRight(who, about));
    }

    private boolean isRight(int who, int about) {
        MemberState belief = believed[who][about];
        boolean active = belief == MemberState.ALIVE || belief == MemberState.SUSPECT;
        return who == about || (fates[about] == Fate.RUNNING ? belief == MemberState.ALIVE : !active);
    }
}
