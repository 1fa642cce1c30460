package gossipkit.grading.owntests;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.Outcome;
import gossipkit.grading.isolation.TestResult;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.KnownMutant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** From what came of a test each time to what it is worth. */
class ResultsTest {

    private static final String TEST = "ATest.a";
    private static final CompiledSubject CLASSES = new CompiledSubject("any", "any", new TreeMap<>());
    private static final Implementation REFERENCE = new Implementation("the reference", Optional.empty(), CLASSES);
    private static final Implementation MUTANT = new Implementation(
            "mutant:mute",
            Optional.of(new KnownMutant("mute", "says nothing", "P3", "kit", "ping_ack", "", "")),
            CLASSES);

    private final Results results = new Results(List.of(REFERENCE, MUTANT));

    private void add(Implementation implementation, Outcome... outcomes) {
        for (Outcome outcome : outcomes) {
            results.add(implementation, Map.of(TEST, new TestResult(outcome, "why")));
        }
    }

    @Test
    void aTestThatFailsOnAMutantAgainKillsIt() {
        add(REFERENCE, Outcome.PASSED);
        add(MUTANT, Outcome.FAILED, Outcome.FAILED);
        assertThat(results.fault(TEST)).isEmpty();
        assertThat(results.kills(TEST, MUTANT)).isTrue();
    }

    @Test
    void oneFailureIsNotEnough() {
        add(MUTANT, Outcome.FAILED);
        assertThat(results.kills(TEST, MUTANT)).isFalse();
        assertThat(results.hasFailed(TEST, MUTANT)).isTrue();
    }

    @Test
    void aCrashOrATimeOutKillsNothing() {
        add(MUTANT, Outcome.FAILED, Outcome.CRASHED);
        assertThat(results.kills(TEST, MUTANT)).isFalse();
        assertThat(results.fault(TEST)).isEmpty();
    }

    @Test
    void whoeverMustBeStoppedAgainAndAgainScoresNothing() {
        add(MUTANT, Outcome.TIMED_OUT, Outcome.CRASHED, Outcome.TIMED_OUT);
        assertThat(results.fault(TEST).orElseThrow().text())
                .isEqualTo("TIMED_OUT on mutants: it had to be stopped 3 times; a test ends whatever it tests");
    }

    @Test
    void whoeverOncePassesAndOnceFailsScoresNothing() {
        add(MUTANT, Outcome.FAILED, Outcome.PASSED);
        assertThat(results.fault(TEST).orElseThrow().message()).startsWith("not reproducible");
    }

    @Test
    void whoeverOnceFailsOnARightOneScoresNothing() {
        add(REFERENCE, Outcome.PASSED, Outcome.PASSED, Outcome.FAILED);
        assertThat(results.fault(TEST)).contains(new Fault("the reference", Outcome.FAILED, "why"));
    }
}
