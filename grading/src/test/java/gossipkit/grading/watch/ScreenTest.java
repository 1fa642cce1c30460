package gossipkit.grading.watch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.Outcome;
import gossipkit.grading.report.Paint;
import gossipkit.tests.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final Screen SCREEN = new Screen("exercise", Paint.PLAIN);
    private static final Standing TWO_FAIL =
            Reports.graded(Reports.failing(Item.PING_ACK, "a", "b"), Reports.failing(Item.LEAVE, "c"));

    @Test
    void showsTheItemsOneFailureAndTheKeys() {
        assertThat(text(TWO_FAIL, 100))
                .contains("  ping_ack              Core    [..........]    0.0 / 10   all 2 checks failed\n")
                .contains("  score 85.0 of 100, pass mark 70: passed\n")
                .contains("  failure 1 of 3\n  ping_ack.a  FAILED\n    found     something else\n")
                .contains("    hint      first hint of ping_ack.a\n")
                .doesNotContain("ping_ack.b", "before this save")
                .endsWith("\n  " + Key.LEGEND);
    }

    @Test
    void showsMoreHintsWhenAsked() {
        assertThat(text(TWO_FAIL.after(new Event.Pressed(Key.HINT)), 100))
                .contains("hint 1    first hint of ping_ack.a", "hint 2    second hint of ping_ack.a");
    }

    @Test
    void marksWhatIsNotKnownOfTheNewestSources() {
        Standing saved = TWO_FAIL.after(new Event.Saved()).after(new Event.Graded(Reports.full(Item.PING_ACK)));

        assertThat(text(saved, 100))
                .contains("ping_ack              Core    [##########]   10.0 / 10\n")
                .contains("leave                 Edge    [..........]    0.0 /  5   its one check failed"
                        + "   before this save\n");
    }

    @Test
    void showsWhyThereIsNoGradeInPlaceOfTheFailure() {
        Standing broken = TWO_FAIL.after(new Event.Graded(Reports.notCompiled("GossipProtocol.java:7: no ;")));

        assertThat(text(broken, 100))
                .contains("not graded: it does not compile:\n  GossipProtocol.java:7: no ;\n")
                .contains("  ping_ack ")
                .doesNotContain("ping_ack.a");
    }

    @Test
    void namesTheTodosThatAreLeft() {
        Standing open = Reports.graded(Reports.todo(Item.BOOTSTRAP, "x"));
        assertThat(text(open, 100)).contains("Not written yet", "Next: TODO 1: bootstrap (GossipProtocol.java:56)");
    }

    @Test
    void saysThatWhatHungGoesOn() {
        Standing stuck = Reports.graded(Reports.failing(Item.LEAVE, Outcome.TIMED_OUT, "c"));
        assertThat(text(stuck, 100)).contains("What hung goes on in the background");
        assertThat(text(TWO_FAIL, 100)).doesNotContain("What hung");
    }

    @Test
    void inALowWindowFullItemsGoFirstAndThenTheEndOfTheFailure() {
        String low = text(TWO_FAIL, 16);
        assertThat(low).contains("  and 8 in full\n", "hint      first").doesNotContain("bootstrap");
        assertThat(SCREEN.lines(TWO_FAIL, 16, Key.LEGEND)).hasSizeLessThanOrEqualTo(16);

        List<String> lower = SCREEN.lines(TWO_FAIL, 12, Key.LEGEND);
        assertThat(lower).hasSize(12).anyMatch(line -> line.endsWith("more lines: make the window higher"));
        assertThat(lower.get(11)).isEqualTo("  " + Key.LEGEND);
    }

    private static String text(Standing standing, int rows) {
        return String.join("\n", SCREEN.lines(standing, rows, Key.LEGEND));
    }
}
