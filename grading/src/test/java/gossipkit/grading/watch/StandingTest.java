package gossipkit.grading.watch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.Outcome;
import gossipkit.grading.report.CheckReport;
import gossipkit.tests.Item;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Standing TWO_FAIL =
            Reports.graded(Reports.failing(Item.PING_ACK, "a", "b"), Reports.failing(Item.LEAVE, "c"));

    @Test
    void theFirstFailureOfTheFirstItemIsShown() {
        assertThat(TWO_FAIL.grades().focus()).contains(Item.PING_ACK);
        assertThat(shown(TWO_FAIL)).isEqualTo("ping_ack.a");
    }

    @Test
    void keysWalkThroughTheFailuresRoundAndRound() {
        Standing next = TWO_FAIL.after(new Event.Pressed(Key.NEXT));
        assertThat(shown(next)).isEqualTo("ping_ack.b");
        assertThat(shown(next.after(new Event.Pressed(Key.NEXT)))).isEqualTo("leave.c");
        assertThat(shown(TWO_FAIL.after(new Event.Pressed(Key.PREVIOUS)))).isEqualTo("leave.c");
    }

    @Test
    void hintsComeOneByOneUntilThereIsNoneLeft() {
        Standing second = TWO_FAIL.after(new Event.Pressed(Key.HINT));
        assertThat(TWO_FAIL.view().hints()).isEqualTo(1);
        assertThat(second.view().hints()).isEqualTo(2);
        assertThat(second.after(new Event.Pressed(Key.HINT)).view().hints()).isEqualTo(2);
        assertThat(second.after(new Event.Pressed(Key.NEXT)).view().hints()).isEqualTo(1);
    }

    @Test
    void keysDoNoHarmWhenNothingFails() {
        Standing fine = Reports.graded();
        for (Key key : Key.values()) {
            assertThat(fine.after(new Event.Pressed(key)).shown()).isEmpty();
        }
    }

    @Test
    void theUserStaysAtAFailureThatIsStillThere() {
        Standing there = TWO_FAIL.after(new Event.Pressed(Key.NEXT)).after(new Event.Pressed(Key.HINT));

        Standing again =
                there.after(new Event.Saved()).after(new Event.Graded(Reports.failing(Item.PING_ACK, "a", "b")));

        assertThat(again.view()).isEqualTo(there.view());
    }

    @Test
    void theUserIsLedToTheItemThatStoppedTheGrade() {
        Standing mended = TWO_FAIL.after(new Event.Saved()).after(new Event.Graded(Reports.full(Item.PING_ACK)));
        assertThat(shown(mended)).isEqualTo("leave.c");

        Standing worse = mended.after(new Event.Graded(Reports.failing(Item.REFUTATION, "d")));
        assertThat(worse.grades().focus()).contains(Item.LEAVE);
        assertThat(shown(worse)).isEqualTo("leave.c");
    }

    @Test
    void anItemThatBrokeBeforeTheFocusIsFoundOnTheWayRound() {
        Standing one = Reports.graded(Reports.failing(Item.LEAVE, "c")).after(new Event.Saved());

        Standing broken = one.after(new Event.Graded(Reports.full(Item.LEAVE)))
                .after(new Event.Graded(Reports.full(Item.FANOUT_LIMIT)))
                .after(new Event.Graded(Reports.failing(Item.BOOTSTRAP, "e")));

        assertThat(broken.grades().focus()).contains(Item.BOOTSTRAP);
        assertThat(shown(broken)).isEqualTo("bootstrap.e");
    }

    @Test
    void aSaveThatDoesNotCompileKeepsWhatWasKnown() {
        Standing broken = TWO_FAIL.after(new Event.Saved()).after(new Event.Graded(Reports.notCompiled("no ;")));

        assertThat(broken.grades().refusal()).isPresent();
        assertThat(broken.grades().items()).isEqualTo(TWO_FAIL.grades().items());
        assertThat(broken.grades().fresh()).isEmpty();
        assertThat(broken.after(new Event.Saved()).grades().refusal()).isEmpty();
    }

    @Test
    void onlyWhatWasGradedSinceTheSaveIsFresh() {
        Standing saved = TWO_FAIL.after(new Event.Saved()).after(new Event.Graded(Reports.full(Item.PING_ACK)));
        assertThat(TWO_FAIL.grades().fresh()).containsExactlyInAnyOrderElementsOf(Item.base());
        assertThat(saved.grades().fresh()).containsExactly(Item.PING_ACK);
    }

    @Test
    void whatHangsInThisProcessIsRemembered() {
        Standing stuck = TWO_FAIL.after(new Event.Graded(Reports.failing(Item.PING_ACK, Outcome.TIMED_OUT, "a")));
        assertThat(TWO_FAIL.stuck()).isFalse();
        assertThat(stuck.after(new Event.Saved())
                        .after(new Event.Graded(Reports.full(Item.PING_ACK)))
                        .stuck())
                .isTrue();
    }

    @Test
    void saysWhatIsDone() {
        assertThat(TWO_FAIL.after(new Event.Saved()).activity()).isEqualTo("compiling");
        assertThat(TWO_FAIL.after(new Event.Began(Item.LEAVE)).activity()).isEqualTo("grading leave");
        assertThat(TWO_FAIL.after(new Event.Finished(Duration.ofMillis(1_234))).activity())
                .isEqualTo("graded in 1.23 s; waiting for the next save");
    }

    private static String shown(Standing standing) {
        return standing.shown().map(CheckReport::id).orElseThrow();
    }
}
