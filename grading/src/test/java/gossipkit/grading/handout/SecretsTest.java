package gossipkit.grading.handout;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final String LONG = "return members.values().stream().filter(this::isAlive).toList();";
    private static final String FORCED =
            "public List<GossipAction> handleMessage(Address from, GossipMessage message) {";
    private static final String IMPORT = "import gossipkit.swim.something.that.is.quite.long.indeed.Something;";
    private static final KnownMutant MUTANT = new KnownMutant(
            "no-timer", "a timer is forgotten", "T2", "kit", "leave", "Nobody needs it.", "Somebody does.");

    private static final Secrets.Search SECRETS = Secrets.of(
                    new TreeMap<>(
                            Map.of("TimerWheel.java", IMPORT + "\n    " + LONG + "\n" + FORCED, "Timer.java", "x")),
                    List.of(FORCED + "}"),
                    List.of(MUTANT),
                    new CheckCatalogue(List.of(), List.of(Whispers.class)).checks())
            .search();

    @Checks(Item.LEAVE)
    private static final class Whispers {

        @Check(rules = Rule.L1, hints = "psst")
        void quietMatter() {
            // Never run.
        }
    }

    @Test
    void areLinesOfTheReferenceThatOthersWouldNotWrite() {
        assertThat(SECRETS.in("a\n  " + LONG + "\nb")).contains(LONG);
        assertThat(SECRETS.in(FORCED)).isEmpty();
        assertThat(SECRETS.in(IMPORT)).isEmpty();
        assertThat(SECRETS.in("x")).isEmpty();
    }

    @Test
    void areItsClassesIfTheirNamesTellAnything() {
        assertThat(SECRETS.in("Lgossipkit/solution/swim/TimerWheel;")).contains("TimerWheel");
        assertThat(SECRETS.in("TimerWheels, Timer")).isEmpty();
    }

    @Test
    void areAllThatIsToldOfAMutant() {
        assertThat(List.of("`no-timer`", "a timer is forgotten", "Nobody needs it.", "Somebody does."))
                .allSatisfy(text -> assertThat(SECRETS.in(text)).isPresent());
        assertThat(SECRETS.in("leave.no-timer-is-left")).isEmpty();
    }

    @Test
    void areAllThatIsToldOfAHiddenCheck() {
        assertThat(List.of("leave.quiet-matter", "void quietMatter()", "class Whispers", "psst!"))
                .allSatisfy(text -> assertThat(SECRETS.in(text)).isPresent());
    }
}
