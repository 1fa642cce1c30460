package gossipkit.grading.replay;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.exercise.swim.Thrower;
import gossipkit.grading.check.Outcome;
import gossipkit.sim.ProtocolCrash;
import gossipkit.sim.Storm;
import gossipkit.swim.MemberId;
import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class DiagnosisTest {

    private static final MemberId NODE1 = new MemberId("node1");

    @Test
    void aBrokenRuleIsAFailure() {
        Diagnosis diagnosis = Diagnosis.of(new RuleBroken(Rule.V2, "nothing", "something\u001b[2J"));

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(diagnosis.failure().message())
                .isEqualTo("rule V2: " + Rule.V2.sentence() + "\nexpected: nothing\nfound: something?[2J");
    }

    @Test
    void aFailureSaysWhoseStoryItIs() {
        assertThat(Diagnosis.of(new RuleBroken(Rule.V2, "nothing", "something", NODE1))
                        .failure()
                        .about())
                .contains(NODE1);
        assertThat(Diagnosis.of(new RuleBroken(Rule.V2, "nothing", "something"))
                        .failure()
                        .about())
                .isEmpty();
    }

    @Test
    void theInnermostCrashIsTold() {
        Throwable inner = new ProtocolCrash(NODE1, "new GossipProtocol(...)", Thrower.exception());

        Diagnosis diagnosis = Diagnosis.of(new AssertionError(new ProtocolCrash(NODE1, "restart", inner)));

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(diagnosis.failure().message())
                .matches(
                        "new GossipProtocol\\(...\\) of node1 threw IllegalStateException: mine \\(Thrower.java:\\d+\\)");
    }

    @Test
    void whatTheSubjectThrowsPastTheHarnessIsACrash() {
        assertThat(Diagnosis.of(Thrower.exception()).outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(Diagnosis.of(Thrower.assertion()).outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(Diagnosis.of(Thrower.assertion()).failure().message()).contains("AssertionError: my own ?[31m");
        assertThat(Diagnosis.of(new OutOfMemoryError("heap")).outcome()).isEqualTo(Outcome.CRASHED);
    }

    @Test
    void whatTheSimulatorThrowsIsAFailure() {
        Diagnosis diagnosis = Diagnosis.of(new Storm("the run used up its 1000 events"));

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(diagnosis.failure().message()).isEqualTo("the run used up its 1000 events");
    }

    @Test
    void givingUpIsNotPassing() {
        assertThat(Diagnosis.of(new TestAbortedException("no")).outcome()).isEqualTo(Outcome.NOT_RUN);
    }

    @Test
    void anythingElseIsAFaultOfTheGrader() {
        assertThat(Diagnosis.of(new IllegalStateException("mistake in a check")).fault())
                .isPresent();
        assertThat(Diagnosis.of(new AssertionError("plain")).fault()).isEmpty();
    }
}
